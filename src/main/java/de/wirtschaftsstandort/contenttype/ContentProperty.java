package de.wirtschaftsstandort.contenttype;

import java.util.List;
import java.util.Optional;

/**
 * One property of a content type.
 *
 * @param label text or message key; empty when none is given
 * @param required an item cannot be saved without it
 * @param requiredToPublish an item cannot be published without it
 * @param unit text or message key of the unit the values are in; empty for none
 * @param searchable whether the full text holds what it says
 * @param options the values to choose from; empty when any value is allowed
 */
public record ContentProperty(
        String name,
        ValueType type,
        String label,
        String description,
        boolean required,
        boolean requiredToPublish,
        boolean i18n,
        boolean multiple,
        String unit,
        boolean searchable,
        List<Option> options,
        Optional<Object> defaultValue) {

    /** @param label text or message key; the value when none is given */
    public record Option(String value, String label) {}

    public ContentProperty {
        options = List.copyOf(options);
    }

    /** Whether it holds one short text, number or date, as a list can show. */
    boolean isShort() {
        return !multiple
                && switch (type.kind()) {
                    case STRING, LONG, DOUBLE, DECIMAL, DATE, BOOLEAN -> true;
                    default -> false;
                };
    }
}
