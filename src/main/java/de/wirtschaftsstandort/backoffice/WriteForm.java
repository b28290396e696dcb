package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.dialog.StoredAs;
import de.wirtschaftsstandort.dialog.ValueForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a checked form to its node. Only what differs from what the form showed is touched: properties without a field,
 * more precise dates and texts of another form stay as they are.
 */
final class WriteForm {

    private static final String CONTENT_NODE = "mgnl:contentNode";

    private final FieldText text;
    private final ReadForm reading;
    private final ContentSession session;
    private final String workspace;

    WriteForm(FieldText text, ContentSession session, String workspace) {
        this.text = text;
        this.reading = new ReadForm(text);
        this.session = session;
        this.workspace = workspace;
    }

    void write(List<FormPart> parts, FormData data, NodeId node) {
        write(parts, "", data, node);
    }

    private void write(List<FormPart> parts, String base, FormData data, NodeId node) {
        parts.forEach(part -> write(part, base + part.key(), data, node));
    }

    private void write(FormPart part, String key, FormData data, NodeId node) {
        if (part.field().readOnly()) {
            return;
        }
        if (part instanceof FormPart.Single single) {
            write(single, data.filled(key), node);
        } else if (part instanceof FormPart.Many many) {
            write(many, data.filled(key), node);
        } else if (part instanceof FormPart.Group group) {
            holder(group.child(), group.nodeType(), isFilled(group.parts(), key + ".", data), node)
                    .ifPresent(holder -> write(group.parts(), key + ".", data, holder));
        } else if (part instanceof FormPart.Switch choice) {
            writeChoice(choice, key, data, node);
        } else if (part instanceof FormPart.Repeat repeat) {
            new WriteEntries(session, workspace).write(repeat, key, data, node, this::write);
        } else if (part instanceof FormPart.Point point) {
            writePoint(point, key, data, node);
        }
    }

    ContentNode current(NodeId node) {
        return session.nodes()
                .find(workspace, node)
                .orElseThrow(() -> new IllegalStateException("node " + node + " is gone within its own session"));
    }

    private void write(FormPart.Single single, List<String> typed, NodeId node) {
        ContentNode current = current(node);
        List<String> shown = reading.texts(single, Optional.of(current)).stream()
                .filter(each -> !each.isBlank())
                .toList();
        PropertyKey key = single.stored().key(single.language());
        StoredAs.Property stored = single.stored();
        if (FormData.EMPTY.with("", typed).isSame(FormData.EMPTY.with("", shown))) {
            return;
        }
        if (typed.isEmpty() && stored.type() == PropertyType.BOOLEAN) {
            session.set(node, key, PropertyValue.of(false));
        } else if (typed.isEmpty()) {
            session.remove(node, key);
        } else {
            List<PropertyValue> values = values(single, stored.type(), stored.form(), typed);
            session.set(node, key, stored.multiple() ? many(stored.type(), values) : values.get(0));
        }
    }

    private List<PropertyValue> values(FormPart.Single single, PropertyType type, ValueForm form, List<String> typed) {
        return typed.stream()
                .map(each -> text.read(single.field(), type, form, each))
                .toList();
    }

    private static PropertyValue many(PropertyType type, List<PropertyValue> values) {
        return PropertyValue.many(
                type, values.stream().map(PropertyValue::first).toList());
    }

    private void write(FormPart.Many many, List<String> typed, NodeId node) {
        if (reading.texts(many, Optional.of(current(node))).equals(typed)) {
            return;
        }
        StoredAs.Property one = many.entry().stored();
        if (many.stored() instanceof StoredAs.NumberedProperties numbered) {
            writeNumbered(numbered, many, typed, node);
            return;
        }
        StoredAs.Property stored = (StoredAs.Property) many.stored();
        PropertyKey key = stored.key(many.language());
        if (typed.isEmpty()) {
            session.remove(node, key);
        } else if (stored.form() == ValueForm.COMMA_LIST) {
            session.set(node, key, PropertyValue.of(String.join(",", typed)));
        } else {
            session.set(node, key, many(one.type(), values(many.entry(), one.type(), one.form(), typed)));
        }
    }

    private void writeNumbered(
            StoredAs.NumberedProperties numbered, FormPart.Many many, List<String> typed, NodeId node) {
        String name = numbered.parent(many.language());
        List<PropertyValue> values = new ArrayList<>(values(many.entry(), numbered.type(), numbered.form(), typed));
        holder(name, CONTENT_NODE, !values.isEmpty(), node).ifPresent(holder -> {
            for (int i = 0; i < values.size(); i++) {
                session.set(holder, PropertyKey.of(String.valueOf(i)), values.get(i));
            }
            current(holder).properties().keySet().stream()
                    .filter(key -> key.name().matches("\\d{1,6}") && Integer.parseInt(key.name()) >= values.size())
                    .forEach(key -> session.remove(holder, key));
        });
    }

    /** The node that holds the values; made only for something to hold. */
    private Optional<NodeId> holder(String child, String nodeType, boolean filled, NodeId node) {
        if (child.isEmpty()) {
            return Optional.of(node);
        }
        Optional<NodeId> there = current(node).child(child).map(ContentNode::id);
        return there.isPresent() || !filled
                ? there
                : Optional.of(session.add(node, NodeId.random(), child, nodeType, Map.of()));
    }

    static boolean isFilled(List<FormPart> parts, String base, FormData data) {
        return data.values().entrySet().stream()
                .filter(entry -> parts.stream().anyMatch(part -> entry.getKey().startsWith(base + part.key())))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(text -> !text.isBlank()));
    }

    private void writeChoice(FormPart.Switch choice, String key, FormData data, NodeId node) {
        String chosenKey = key + "." + choice.choice().key();
        String chosen = data.first(chosenKey);
        Optional<NodeId> holder = holder(choice.child(), choice.nodeType(), !chosen.isBlank(), node);
        if (holder.isEmpty()) {
            return;
        }
        write(choice.choice(), data.filled(chosenKey), holder.get());
        int index = 0;
        for (Map.Entry<String, List<FormPart>> branch : choice.branches().entrySet()) {
            String base = key + "." + FormPart.Switch.branchKey(index++) + ".";
            if (branch.getKey().equals(chosen)) {
                write(branch.getValue(), base, data, holder.get());
            }
        }
    }

    private void writePoint(FormPart.Point point, String key, FormData data, NodeId node) {
        boolean filled = List.of("latitude", "longitude").stream()
                .anyMatch(name -> !data.filled(key + "." + name).isEmpty());
        holder(point.child(), CONTENT_NODE, filled, node).ifPresent(holder -> {
            for (String name : List.of("latitude", "longitude")) {
                String typed = data.first(key + "." + name).strip();
                String shown = current(holder)
                        .property(name)
                        .map(value -> NumberText.write(value.first()))
                        .orElse("");
                if (typed.isEmpty()) {
                    session.remove(holder, PropertyKey.of(name));
                } else if (!typed.equals(shown)) {
                    session.set(holder, PropertyKey.of(name), NumberText.read(PropertyType.DOUBLE, typed));
                }
            }
        });
    }
}
