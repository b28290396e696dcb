package de.wirtschaftsstandort.schema;

import de.wirtschaftsstandort.definition.Description;
import de.wirtschaftsstandort.dialog.FieldNames;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a JSON Schema (draft 2020-12) of the record a kind of definition is bound to, as tolerant as the binder: a map
 * may stand for a list and the reverse, one value for a list, numbers for texts, and keys no one knows are allowed.
 */
final class SchemaGenerator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, ObjectNode> records = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    private SchemaGenerator() {}

    static ObjectNode of(SchemaKind kind) {
        SchemaGenerator generator = new SchemaGenerator();
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", "light-modules/<module>/" + kind.type().folder() + "/…/<name>.yaml");
        generator.fill(schema, kind.shape());
        ObjectNode defs = schema.putObject("$defs");
        generator.records.forEach(defs::set);
        return schema;
    }

    private void fill(ObjectNode schema, Class<?> type) {
        RecordDocs docs = RecordDocs.of(type);
        docs.whole(type).ifPresent(text -> schema.put("description", text));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            RecordKeys keys = RecordKeys.of(component, type);
            for (String name : keys.names()) {
                properties.set(name, described(component, keys, docs));
            }
            if (keys.isRequired()) {
                required.add(keys.names().get(0));
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private ObjectNode described(RecordComponent component, RecordKeys keys, RecordDocs docs) {
        ObjectNode schema = JSON.createObjectNode();
        docs.part(component).ifPresent(text -> schema.put("description", text));
        Description description = component.getAnnotation(Description.class);
        ObjectNode value = schema(component.getGenericType());
        List<String> offers = component.getDeclaringRecord() == DialogShape.Field.class
                        && component.getName().equals("type")
                ? FieldNames.all()
                : description == null ? List.of() : List.of(description.offers());
        if (!offers.isEmpty()) {
            ObjectNode offered = JSON.createObjectNode();
            offers.forEach(offered.putArray("enum")::add);
            value = anyOf(offered, value);
        }
        if (!keys.isRequired() && !value.isEmpty()) {
            value = anyOf(value, JSON.createObjectNode().put("type", "null"));
        }
        schema.setAll(value);
        return schema;
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return schema(arguments[0]);
            }
            return Map.class.isAssignableFrom(raw)
                    ? map(schema(arguments[1]))
                    : Collection.class.isAssignableFrom(raw) ? list(schema(arguments[0])) : schema(raw);
        }
        Class<?> target = type instanceof Class<?> plain ? plain : Object.class;
        if (target.isRecord()) {
            return record(target);
        }
        return scalar(target);
    }

    private static ObjectNode scalar(Class<?> target) {
        ObjectNode schema = JSON.createObjectNode();
        if (target == Object.class) {
            return schema;
        }
        if (target == boolean.class || target == Boolean.class) {
            schema.putArray("enum").add(true).add(false).add("true").add("false");
        } else if (target.isEnum()) {
            RecordKeys.choices(target).forEach(schema.putArray("enum")::add);
        } else if (target == int.class || target == Integer.class || target == long.class || target == Long.class) {
            schema.put("type", "integer");
        } else if (target == String.class) {
            schema.putArray("type").add("string").add("number").add("boolean");
        } else {
            schema.put("type", "number");
        }
        return schema;
    }

    private ObjectNode record(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> first = named.putIfAbsent(name, type);
        if (first != null && first != type) {
            throw new IllegalStateException(first + " and " + type + " need different names");
        }
        if (!records.containsKey(name)) {
            ObjectNode schema = JSON.createObjectNode();
            records.put(name, schema);
            fill(schema, type);
        }
        ObjectNode whole = JSON.createObjectNode().put("$ref", "#/$defs/" + name);
        return RecordKeys.hasShortForm(type) ? anyOf(whole, scalar(String.class)) : whole;
    }

    /** A key may have nothing behind it. */
    private static ObjectNode map(ObjectNode value) {
        ObjectNode nothing = JSON.createObjectNode().put("type", "null");
        ObjectNode keyed = JSON.createObjectNode().put("type", "object");
        keyed.set("additionalProperties", value.isEmpty() ? value : anyOf(value, nothing));
        ObjectNode named = JSON.createObjectNode().put("type", "array");
        named.set("items", value.deepCopy());
        return anyOf(keyed, named);
    }

    private static ObjectNode list(ObjectNode value) {
        ObjectNode items = JSON.createObjectNode().put("type", "array");
        items.set("items", value);
        ObjectNode keyed = JSON.createObjectNode().put("type", "object");
        keyed.set("additionalProperties", value.deepCopy());
        return anyOf(items, keyed, value.deepCopy());
    }

    /** Flat, without what is there twice. */
    private static ObjectNode anyOf(ObjectNode... choices) {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode all = schema.putArray("anyOf");
        for (ObjectNode choice : choices) {
            List<?> inner = choice.size() == 1 && choice.has("anyOf")
                    ? choice.get("anyOf").valueStream().toList()
                    : List.of(choice);
            inner.stream()
                    .map(ObjectNode.class::cast)
                    .filter(each -> all.valueStream().noneMatch(each::equals))
                    .forEach(all::add);
        }
        return schema;
    }
}
