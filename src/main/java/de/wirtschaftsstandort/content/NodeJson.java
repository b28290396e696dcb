package de.wirtschaftsstandort.content;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as versions and trash keep them, parents before children and siblings in order. */
final class NodeJson {

    private static final JsonFactory JSON = new JsonFactory();

    private NodeJson() {}

    static String write(List<NodeRow> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (NodeRow row : rows) {
                json.writeStartObject();
                json.writeStringProperty("id", row.id().toString());
                if (row.parent() != null) {
                    json.writeStringProperty("parent", row.parent().toString());
                }
                json.writeStringProperty("path", row.path().value());
                json.writeStringProperty("type", row.nodeType());
                json.writeName("properties");
                PropertyJson.write(row.properties(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    static List<NodeRow> read(String workspace, String text) {
        List<NodeRow> rows = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(readRow(workspace, json));
            }
        }
        return rows;
    }

    private static NodeRow readRow(String workspace, JsonParser json) {
        NodeId id = new NodeId(new UUID(0, 0));
        NodeId parent = null;
        NodePath path = NodePath.ROOT;
        String type = "";
        Map<PropertyKey, PropertyValue> properties = Map.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> id = new NodeId(UUID.fromString(json.getString()));
                case "parent" -> parent = new NodeId(UUID.fromString(json.getString()));
                case "path" -> path = NodePath.of(json.getString());
                case "type" -> type = json.getString();
                case "properties" -> properties = PropertyJson.read(json);
                default -> json.skipChildren();
            }
        }
        return new NodeRow(workspace, id, parent, path, type, 0, 1, properties);
    }
}
