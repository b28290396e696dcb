package de.wirtschaftsstandort.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks data against the part of JSON Schema that {@link SchemaGenerator} uses; fails on any other keyword. */
final class SchemaValidator {

    private static final Set<String> UNDERSTOOD = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "enum",
            "anyOf",
            "properties",
            "required",
            "additionalProperties",
            "items");

    private final JsonNode root;

    SchemaValidator(JsonNode root) {
        this.root = root;
    }

    /** What does not fit, one line each with its place; empty when all does. */
    List<String> faults(JsonNode data) {
        return faults(root, data, "");
    }

    private List<String> faults(JsonNode schema, JsonNode data, String place) {
        schema.propertyNames().forEach(keyword -> {
            if (!UNDERSTOOD.contains(keyword)) {
                throw new IllegalArgumentException("the keyword '" + keyword + "' is not understood");
            }
        });
        List<String> faults = new ArrayList<>();
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().replaceFirst("^#/\\$defs/", "");
            faults.addAll(faults(root.get("$defs").get(name), data, place));
        }
        if (schema.has("type") && !isOfType(schema.get("type"), data)) {
            faults.add(place + " is not of type " + schema.get("type"));
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(data::equals)) {
            faults.add(place + " is none of " + schema.get("enum"));
        }
        if (schema.has("anyOf")) {
            faults.addAll(anyOf(schema.get("anyOf"), data, place));
        }
        faults.addAll(members(schema, data, place));
        return faults;
    }

    /** The faults of the choice that fits best. */
    private List<String> anyOf(JsonNode choices, JsonNode data, String place) {
        List<List<String>> each =
                choices.valueStream().map(choice -> faults(choice, data, place)).toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream()
                        .max(java.util.Comparator.comparingInt(
                                faults -> faults.get(0).length()))
                        .orElse(List.of());
    }

    private List<String> members(JsonNode schema, JsonNode data, String place) {
        List<String> faults = new ArrayList<>();
        if (data.isObject()) {
            if (schema.has("required")) {
                schema.get("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(key -> !data.has(key))
                        .forEach(key -> faults.add(place + " has no " + key));
            }
            data.properties().forEach(member -> {
                JsonNode known = schema.path("properties").path(member.getKey());
                JsonNode other = schema.path("additionalProperties");
                JsonNode expected = known.isMissingNode() ? other : known;
                if (!expected.isMissingNode()) {
                    faults.addAll(faults(expected, member.getValue(), place + "/" + member.getKey()));
                }
            });
        }
        if (data.isArray() && schema.has("items")) {
            for (int i = 0; i < data.size(); i++) {
                faults.addAll(faults(schema.get("items"), data.get(i), place + "/" + i));
            }
        }
        return faults;
    }

    private static boolean isOfType(JsonNode types, JsonNode data) {
        return types.isArray()
                ? types.valueStream().anyMatch(type -> isOfType(type, data))
                : switch (types.asString()) {
                    case "object" -> data.isObject();
                    case "array" -> data.isArray();
                    case "string" -> data.isString();
                    case "integer" -> data.isIntegralNumber();
                    case "number" -> data.isNumber();
                    case "boolean" -> data.isBoolean();
                    case "null" -> data.isNull();
                    default -> throw new IllegalArgumentException("the type " + types + " is not understood");
                };
    }
}
