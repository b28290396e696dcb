package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;

/** Writes values as they are stored: numbers and truth as such, points in time as ISO 8601 with offset. */
final class PropertyWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    private PropertyWriter() {}

    /** Bytes are not written: they are reached as assets. */
    static void write(String name, PropertyValue value, JsonGenerator json) {
        if (value.type() == PropertyType.BINARY) {
            return;
        }
        if (!value.multiple()) {
            json.writeName(name);
            write(value.first(), json);
            return;
        }
        json.writeArrayPropertyStart(name);
        value.values().forEach(element -> write(element, json));
        json.writeEndArray();
    }

    static String text(OffsetDateTime time) {
        return TIME.format(time);
    }

    private static void write(Object element, JsonGenerator json) {
        if (element instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (element instanceof Long number) {
            json.writeNumber(number);
        } else if (element instanceof Double number) {
            json.writeNumber(number);
        } else if (element instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (element instanceof OffsetDateTime time) {
            json.writeString(text(time));
        } else {
            json.writeString(element.toString());
        }
    }
}
