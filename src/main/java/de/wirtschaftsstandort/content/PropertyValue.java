package de.wirtschaftsstandort.content;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Value of a property: one value, or a list when the property is multi-valued (an empty list is a legal multi-value).
 *
 * @param values instances of {@link PropertyType#javaType()}, exactly one unless {@code multiple}
 */
public record PropertyValue(PropertyType type, boolean multiple, List<Object> values) {

    public PropertyValue {
        values = List.copyOf(values);
        if (!multiple && values.size() != 1) {
            throw new IllegalArgumentException("a single value has exactly one element, not " + values.size());
        }
        for (Object value : values) {
            if (!type.javaType().isInstance(value)) {
                throw new IllegalArgumentException(
                        value.getClass().getSimpleName() + " is not a value of type " + type);
            }
        }
    }

    public static PropertyValue of(String value) {
        return single(PropertyType.STRING, value);
    }

    public static PropertyValue of(boolean value) {
        return single(PropertyType.BOOLEAN, value);
    }

    public static PropertyValue of(long value) {
        return single(PropertyType.LONG, value);
    }

    public static PropertyValue of(double value) {
        return single(PropertyType.DOUBLE, value);
    }

    public static PropertyValue of(BigDecimal value) {
        return single(PropertyType.DECIMAL, value);
    }

    public static PropertyValue of(OffsetDateTime value) {
        return single(PropertyType.DATE, value);
    }

    public static PropertyValue of(NodeId target) {
        return single(PropertyType.REFERENCE, target);
    }

    public static PropertyValue of(BinaryHash bytes) {
        return single(PropertyType.BINARY, bytes);
    }

    public static PropertyValue ofStrings(List<String> values) {
        return new PropertyValue(PropertyType.STRING, true, List.copyOf(values));
    }

    public static PropertyValue many(PropertyType type, List<?> values) {
        return new PropertyValue(type, true, List.copyOf(values));
    }

    private static PropertyValue single(PropertyType type, Object value) {
        return new PropertyValue(type, false, List.of(value));
    }

    /** The only or the first value. Throws when a multi-value is empty. */
    public Object first() {
        return values.get(0);
    }

    /** First value as text: dates ISO-8601, references as UUID; empty text for an empty multi-value. */
    public String asText() {
        return values.isEmpty() ? "" : first().toString();
    }
}
