package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.dialog.StoredAs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds, takes out and orders the nodes of a repeated field; those that stay keep their id and what no field knows. */
final class WriteEntries {

    private final ContentSession session;
    private final String workspace;

    WriteEntries(ContentSession session, String workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    /** Writes the fields of one entry. */
    interface EntryWriter {
        void write(List<FormPart> parts, String base, FormData data, NodeId entry);
    }

    void write(FormPart.Repeat repeat, String key, FormData data, NodeId node, EntryWriter fields) {
        List<String> wanted =
                data.filled(key + FormPart.Repeat.ORDER).stream().distinct().toList();
        List<ContentNode> before = EntryNodes.of(repeat.stored(), repeat.language(), current(node));
        Set<String> known = before.stream().map(entry -> entry.id().toString()).collect(Collectors.toSet());
        before.stream()
                .filter(entry -> !wanted.contains(entry.id().toString()))
                .forEach(entry -> session.discard(entry.id()));
        Map<String, NodeId> entries = new LinkedHashMap<>();
        for (String token : wanted) {
            String base = key + "." + token + ".";
            if (known.contains(token)) {
                NodeId.parse(token).ifPresent(id -> entries.put(base, id));
            } else if (WriteForm.isFilled(repeat.parts(), base, data)) {
                entries.put(base, add(repeat, node, value(repeat, base, data)));
            }
        }
        order(repeat, node, List.copyOf(entries.values()));
        entries.forEach((base, entry) -> fields.write(repeat.parts(), base, data, entry));
    }

    private ContentNode current(NodeId node) {
        return session.nodes()
                .find(workspace, node)
                .orElseThrow(() -> new IllegalStateException("node " + node + " is gone within its own session"));
    }

    private static String value(FormPart.Repeat repeat, String base, FormData data) {
        return repeat.parts().isEmpty()
                ? ""
                : data.first(base + repeat.parts().get(0).key());
    }

    private NodeId add(FormPart.Repeat repeat, NodeId node, String value) {
        StoredAs.Entries stored = repeat.stored();
        NodeId holder = holder(stored, repeat.language(), node);
        Set<String> taken =
                current(holder).children().stream().map(ContentNode::name).collect(Collectors.toSet());
        int index = EntryNodes.of(stored, repeat.language(), current(node)).size();
        String name = stored.entry(index, value, repeat.language());
        while (taken.contains(name)) {
            index++;
            String next = stored.entry(index, value, repeat.language());
            name = next.equals(name) ? name + "-" + index : next;
        }
        return session.add(holder, NodeId.random(), name, stored.nodeType(), Map.of());
    }

    private NodeId holder(StoredAs.Entries stored, String language, NodeId node) {
        String parent = stored.parent(language);
        if (parent.isEmpty()) {
            return node;
        }
        return current(node)
                .child(parent)
                .map(ContentNode::id)
                .orElseGet(() -> session.add(node, NodeId.random(), parent, stored.nodeType(), Map.of()));
    }

    private void order(FormPart.Repeat repeat, NodeId node, List<NodeId> wanted) {
        List<NodeId> now = EntryNodes.of(repeat.stored(), repeat.language(), current(node)).stream()
                .map(ContentNode::id)
                .toList();
        if (now.equals(wanted) || wanted.isEmpty()) {
            return;
        }
        NodeId holder = holder(repeat.stored(), repeat.language(), node);
        List<NodeId> siblings = new ArrayList<>(
                current(holder).children().stream().map(ContentNode::id).toList());
        int start = siblings.indexOf(now.get(0));
        for (int i = 0; i < wanted.size(); i++) {
            session.move(wanted.get(i), holder, Math.min(start + i, siblings.size() - 1));
        }
    }
}
