package de.wirtschaftsstandort.definition;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fills one record. Of Jackson's annotations {@code @JsonProperty} (name, required), {@code @JsonAlias} and a static
 * one-argument {@code @JsonCreator} for the short form count.
 */
final class RecordBinding {

    private final DefinitionBinder values;
    private final Consumer<Problem> problems;

    RecordBinding(DefinitionBinder values, Consumer<Problem> problems) {
        this.values = values;
        this.problems = problems;
    }

    @Nullable
    Object bind(RawMap map, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        Set<String> known = new LinkedHashSet<>();
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            List<String> names = names(components[i], type);
            known.addAll(names);
            RawNode given = given(map, names);
            Object value = given == null ? null : values.value(given, components[i].getGenericType());
            if (value == null && isRequired(components[i], type)) {
                if (given == null || (given instanceof RawScalar scalar && scalar.isNull())) {
                    problems.accept(map.place().error("the key '" + names.get(0) + "' is required"));
                }
                complete = false;
            }
            arguments[i] = value == null ? unset(components[i].getType()) : value;
        }
        reportTypingErrors(map, known);
        return complete ? create(map, type, arguments) : null;
    }

    /** The short form: one value instead of keys. */
    @Nullable
    Object bindShort(RawScalar scalar, Class<?> type) {
        try {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers())
                        && method.isAnnotationPresent(JsonCreator.class)
                        && method.getParameterCount() == 1) {
                    method.setAccessible(true);
                    Object argument = values.value(scalar, method.getGenericParameterTypes()[0]);
                    return argument == null ? null : method.invoke(null, argument);
                }
            }
        } catch (InvocationTargetException refused) {
            problems.accept(scalar.place().error(reason(refused)));
            return null;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1) {
            Object argument = values.value(scalar, components[0].getGenericType());
            return argument == null ? null : create(scalar, type, new @Nullable Object[] {argument});
        }
        problems.accept(scalar.place().error("expected keys and values, found '" + scalar.text() + "'"));
        return null;
    }

    private @Nullable Object create(RawNode node, Class<?> type, @Nullable Object[] arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            problems.accept(node.place().error(reason(refused)));
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String reason(InvocationTargetException refused) {
        Throwable cause = refused.getCause();
        return cause == null || cause.getMessage() == null ? "the definition is refused: " + cause : cause.getMessage();
    }

    private static @Nullable RawNode given(RawMap map, List<String> names) {
        for (String name : names) {
            if (map.get(name) != null) {
                return map.get(name);
            }
        }
        return null;
    }

    private void reportTypingErrors(RawMap map, Set<String> known) {
        map.members().forEach((key, value) -> {
            if (!known.contains(key)) {
                known.stream()
                        .filter(name -> map.get(name) == null && NearestMatch.isTypingError(key, name))
                        .findFirst()
                        .ifPresent(name -> problems.accept(value.place()
                                .warning("the key '" + key + "' has no meaning here; did you mean '" + name + "'?")));
            }
        });
    }

    private static List<String> names(RecordComponent component, Class<?> type) {
        List<String> names = new ArrayList<>();
        JsonProperty property = annotation(component, type, JsonProperty.class);
        names.add(property == null || property.value().isEmpty() ? component.getName() : property.value());
        JsonAlias alias = annotation(component, type, JsonAlias.class);
        if (alias != null) {
            names.addAll(List.of(alias.value()));
        }
        return names;
    }

    private static boolean isRequired(RecordComponent component, Class<?> type) {
        JsonProperty property = annotation(component, type, JsonProperty.class);
        return property != null && property.required();
    }

    /** From the component's field: there the compiler keeps what is written at the component, whatever the accessor. */
    private static <A extends java.lang.annotation.Annotation> @Nullable A annotation(
            RecordComponent component, Class<?> type, Class<A> annotation) {
        try {
            return type.getDeclaredField(component.getName()).getAnnotation(annotation);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object unset(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == double.class ? 0.0 : null;
    }
}
