package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the type of a field by whatever name its YAML uses, in any case. */
final class FieldTypes {

    /** @param classic whether the field is of the 5.x forms, which store some values elsewhere */
    record Named(FieldType type, boolean classic) {}

    private static final String MAGNOLIA = "info.magnolia.";

    private static final Map<String, FieldType> BY_ALIAS = new HashMap<>();
    private static final Map<String, FieldType> BY_CLASS = new HashMap<>();
    private static final List<String> ALIASES = new ArrayList<>();

    static {
        for (FieldType type : FieldType.values()) {
            type.aliases().forEach(alias -> BY_ALIAS.put(lower(alias), type));
            type.classes().forEach(name -> BY_CLASS.put(lower(name), type));
            ALIASES.addAll(type.aliases());
        }
    }

    private FieldTypes() {}

    /** The type of a field's keys; an unknown one is reported and edited as text. */
    static Named of(Keys keys) {
        String alias = keys.text("$type");
        String classic = keys.text("fieldType");
        String className = keys.text("class");
        if (!alias.isEmpty()) {
            return new Named(isClassName(alias) ? byClass(keys, "$type", alias) : byAlias(keys, "$type", alias), false);
        }
        if (!classic.isEmpty()) {
            return new Named(byAlias(keys, "fieldType", classic), true);
        }
        if (!className.isEmpty()) {
            return new Named(byClass(keys, "class", className), isClassic(className));
        }
        keys.error(
                "",
                "a field needs a type: $type, or fieldType or class in forms of the 5.x kind; it is edited as text");
        return new Named(FieldType.UNKNOWN, false);
    }

    private static FieldType byAlias(Keys keys, String key, String alias) {
        FieldType known = BY_ALIAS.get(lower(alias));
        if (known == null) {
            String near = NearestMatch.of(alias, ALIASES)
                    .map(name -> "; did you mean '" + name + "'?")
                    .orElse("");
            keys.error(key, "the field type '" + alias + "' is not known, the field is edited as text" + near);
            return FieldType.UNKNOWN;
        }
        return known;
    }

    private static FieldType byClass(Keys keys, String key, String className) {
        String simple = FieldContext.simple(className);
        FieldType known = className.startsWith(MAGNOLIA) ? BY_CLASS.get(lower(simple)) : null;
        if (known == null) {
            List<String> names = new ArrayList<>();
            for (FieldType type : FieldType.values()) {
                type.classes().forEach(each -> names.add(each + "Definition"));
            }
            String near = NearestMatch.of(className.substring(className.lastIndexOf('.') + 1), names)
                    .map(name -> "; the nearest one known is " + name)
                    .orElse("");
            String reason = className.startsWith(MAGNOLIA) ? "is not known" : "is foreign Java code and not run";
            keys.warn(key, "the class '" + className + "' " + reason + ", the field is edited as text" + near);
            return FieldType.UNKNOWN;
        }
        return known;
    }

    private static boolean isClassName(String name) {
        return name.indexOf('.') > 0;
    }

    /** The 5.x classes lie in packages of the form module, the 6.x ones do not. */
    private static boolean isClassic(String className) {
        return className.contains(".form.field.") || className.startsWith(MAGNOLIA + "dam.app.ui.field.");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
