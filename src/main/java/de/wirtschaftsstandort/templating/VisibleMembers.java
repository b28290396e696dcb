package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scripts may use of a class: the public methods declared by the types marked {@link TemplateVisible} among itself
 * and its supertypes. Getters, and in records every method without parameters, are read as properties; those
 * of records may be called as getters too.
 */
final class VisibleMembers {

    private static final Set<String> HIDDEN = Set.of("toString", "hashCode", "equals", "compareTo");
    private static final ClassValue<VisibleMembers> CACHE = new ClassValue<>() {
        @Override
        protected VisibleMembers computeValue(Class<?> type) {
            return new VisibleMembers(type);
        }
    };

    private final Map<String, Method> properties = new HashMap<>();
    private final Map<String, List<Method>> methods = new HashMap<>();

    private VisibleMembers(Class<?> type) {
        for (Class<?> visible : visibleTypes(type, new LinkedHashSet<>())) {
            for (Method method : visible.getDeclaredMethods()) {
                if (isOffered(method)) {
                    method.setAccessible(true); // the method is public, its class often is not
                    add(visible, method);
                }
            }
        }
    }

    static VisibleMembers of(Class<?> type) {
        return CACHE.get(type);
    }

    boolean isEmpty() {
        return methods.isEmpty() && properties.isEmpty();
    }

    @Nullable
    Method property(String name) {
        return properties.get(name);
    }

    /** Overloads of the name; empty when there is none. */
    List<Method> methods(String name) {
        return methods.getOrDefault(name, List.of());
    }

    /** Every method a script can call, as property or by name. */
    Set<Method> all() {
        Set<Method> all = new LinkedHashSet<>(properties.values());
        methods.values().forEach(all::addAll);
        return all;
    }

    private void add(Class<?> owner, Method method) {
        boolean plain = method.getParameterCount() == 0;
        String name = method.getName();
        if (plain && owner.isRecord() && prefix(name) == 0) {
            properties.putIfAbsent(name, method);
            methods.computeIfAbsent(getter(name), n -> new ArrayList<>()).add(method);
            return;
        }
        if (plain && prefix(name) > 0) {
            String rest = name.substring(prefix(name));
            properties.putIfAbsent(decapitalized(rest), method);
        }
        methods.computeIfAbsent(name, n -> new ArrayList<>()).add(method);
    }

    private static int prefix(String name) {
        int length = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return length > 0 && name.length() > length && Character.isUpperCase(name.charAt(length)) ? length : 0;
    }

    private static String getter(String component) {
        return "get" + Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    /** As JavaBeans do: {@code getURL} is {@code URL}. */
    private static String decapitalized(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isOffered(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() != void.class
                && !HIDDEN.contains(method.getName());
    }

    private static Set<Class<?>> visibleTypes(@Nullable Class<?> type, Set<Class<?>> found) {
        if (type != null) {
            if (type.isAnnotationPresent(TemplateVisible.class)) {
                found.add(type);
            }
            visibleTypes(type.getSuperclass(), found);
            for (Class<?> implemented : type.getInterfaces()) {
                visibleTypes(implemented, found);
            }
        }
        return found;
    }
}
