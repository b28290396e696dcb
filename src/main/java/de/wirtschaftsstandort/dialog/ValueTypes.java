package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The property type a field names: one of JCR's or a Java class. */
final class ValueTypes {

    private static final Map<String, PropertyType> NAMES = Map.ofEntries(
            Map.entry("string", PropertyType.STRING),
            Map.entry("name", PropertyType.STRING),
            Map.entry("path", PropertyType.STRING),
            Map.entry("uri", PropertyType.STRING),
            Map.entry("boolean", PropertyType.BOOLEAN),
            Map.entry("long", PropertyType.LONG),
            Map.entry("integer", PropertyType.LONG),
            Map.entry("int", PropertyType.LONG),
            Map.entry("double", PropertyType.DOUBLE),
            Map.entry("float", PropertyType.DOUBLE),
            Map.entry("decimal", PropertyType.DECIMAL),
            Map.entry("bigdecimal", PropertyType.DECIMAL),
            Map.entry("date", PropertyType.DATE),
            Map.entry("calendar", PropertyType.DATE),
            Map.entry("localdate", PropertyType.DATE),
            Map.entry("localdatetime", PropertyType.DATE),
            Map.entry("binary", PropertyType.BINARY),
            Map.entry("reference", PropertyType.REFERENCE),
            Map.entry("weakreference", PropertyType.REFERENCE));

    private ValueTypes() {}

    /** Empty when the field names none, or none that is known, which is reported. */
    static Optional<PropertyType> of(Keys keys) {
        String given = keys.text("type");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String simple = given.substring(given.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!NAMES.containsKey(simple)) {
            String near = NearestMatch.of(simple, NAMES.keySet())
                    .map(name -> "; did you mean '" + name + "'?")
                    .orElse("");
            keys.error("type", "'" + given + "' is no type of a property" + near);
        }
        return Optional.ofNullable(NAMES.get(simple));
    }

    /** What one of Vaadin's converters from text makes, e.g. {@code StringToLongConverter}. */
    static Optional<PropertyType> converted(String converterClass) {
        String simple = FieldContext.simple(converterClass);
        return simple.startsWith("StringTo") && simple.endsWith("Converter")
                ? Optional.ofNullable(
                        NAMES.get(simple.substring("StringTo".length(), simple.length() - "Converter".length())
                                .toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
