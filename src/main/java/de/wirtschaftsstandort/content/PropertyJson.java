package de.wirtschaftsstandort.content;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Properties as the database holds them: {@code {"title@en":{"t":"STRING","v":["Home"]}}}, with {@code "m":true} for
 * a multi-value. The values always stand in an array, so one containment condition finds single and multi-values.
 */
final class PropertyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private PropertyJson() {}

    static String key(PropertyKey key) {
        return key.language().isEmpty() ? key.name() : key.name() + "@" + key.language();
    }

    static String write(Map<PropertyKey, PropertyValue> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(properties, json);
        }
        return text.toString();
    }

    static void write(Map<PropertyKey, PropertyValue> properties, JsonGenerator json) {
        json.writeStartObject();
        properties.forEach((key, value) -> {
            json.writeName(key(key));
            json.writeStartObject();
            json.writeStringProperty("t", value.type().name());
            if (value.multiple()) {
                json.writeBooleanProperty("m", true);
            }
            json.writeArrayPropertyStart("v");
            value.values().forEach(element -> writeElement(element, json));
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** What a property that has the value as one of its elements contains; numbers are equal whatever their type. */
    static String containing(PropertyKey key, PropertyValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeName(key(key));
            json.writeStartObject();
            if (!ValueOrder.isNumber(value.type())) {
                json.writeStringProperty("t", value.type().name());
            }
            json.writeArrayPropertyStart("v");
            writeElement(value.first(), json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeElement(Object element, JsonGenerator json) {
        if (element instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (element instanceof Long number) {
            json.writeNumber(number);
        } else if (element instanceof Double number) {
            json.writeNumber(number);
        } else if (element instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else {
            json.writeString(element.toString());
        }
    }

    static Map<PropertyKey, PropertyValue> read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return read(json);
        }
    }

    /** Reads the object whose start is the parser's current token. */
    static Map<PropertyKey, PropertyValue> read(JsonParser json) {
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            PropertyKey key = keyOf(json.currentName());
            json.nextToken();
            properties.put(key, readValue(json));
        }
        return Collections.unmodifiableMap(properties);
    }

    private static PropertyKey keyOf(String text) {
        int at = text.lastIndexOf('@');
        return at < 0 ? PropertyKey.of(text) : PropertyKey.of(text.substring(0, at), text.substring(at + 1));
    }

    private static PropertyValue readValue(JsonParser json) {
        PropertyType type = PropertyType.STRING;
        boolean multiple = false;
        List<Object> values = new ArrayList<>(1);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("t")) {
                type = PropertyType.valueOf(json.getString());
            } else if (name.equals("m")) {
                multiple = json.getBooleanValue();
            } else {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(readElement(type, json));
                }
            }
        }
        return new PropertyValue(type, multiple, values);
    }

    private static Object readElement(PropertyType type, JsonParser json) {
        return switch (type) {
            case STRING -> json.getString();
            case BOOLEAN -> json.getBooleanValue();
            case LONG -> json.getLongValue();
            case DOUBLE -> json.getDoubleValue();
            case DECIMAL -> json.getDecimalValue();
            case DATE -> OffsetDateTime.parse(json.getString());
            case REFERENCE -> new NodeId(UUID.fromString(json.getString()));
            case BINARY -> new BinaryHash(json.getString());
        };
    }
}
