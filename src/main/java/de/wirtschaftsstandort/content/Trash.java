package de.wirtschaftsstandort.content;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** What was trashed and can come back, with ids, order and versions. */
public final class Trash {

    /** @param path where the node stood */
    public record Entry(long id, String workspace, NodeId node, NodePath path, Instant trashedAt, String trashedBy) {}

    private final TrashStore store;
    private final ContentSessions sessions;
    private final TransactionTemplate transactions;

    Trash(TrashStore store, ContentSessions sessions, TransactionTemplate transactions) {
        this.store = store;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Newest first. */
    public List<Entry> list(String workspace) {
        return store.list(workspace);
    }

    /**
     * Puts the subtree back below the parent it had, at its old place. Refused when the parent is gone or the name is
     * taken: then say where to by {@link #restore(long, NodeId, String, String)}.
     */
    public NodeId restore(long entry, String user) {
        TrashStore.Content content = require(entry);
        NodeRow root = content.entry().rows().get(0);
        return restore(entry, content, root.requireParent(), root.path().name(), user);
    }

    /** Puts the subtree back below another parent or under another name. */
    public NodeId restore(long entry, NodeId parent, String name, String user) {
        return restore(entry, require(entry), parent, name, user);
    }

    /** Deletes for good what was trashed before that time; answers how many entries went. */
    public int deleteBefore(Instant time) {
        return store.deleteBefore(time.atOffset(ZoneOffset.UTC));
    }

    private TrashStore.Content require(long entry) {
        return store.find(entry)
                .orElseThrow(
                        () -> new ContentRefused("the trash has no entry " + entry + ", it may be restored already"));
    }

    private NodeId restore(long entry, TrashStore.Content content, NodeId parent, String name, String user) {
        List<NodeRow> rows = content.entry().rows();
        NodeRow root = rows.get(0);
        TreeSession session = sessions.openTree(content.workspace(), user);
        NodeRow above = session.tree()
                .find(content.workspace(), parent)
                .orElseThrow(() -> new ContentRefused("'" + root.path() + "' cannot return: its parent '"
                        + root.path().parent() + "' is gone; restore it below another node"));
        ContentRules.checkName(name);
        if (!session.tree().isFree(above, name)) {
            throw new ContentRefused("'" + root.path() + "' cannot return: '" + above.path() + "' has a child named '"
                    + name + "' by now; restore it under another name");
        }
        String from = root.path().value();
        String to = above.path().child(name).value();
        for (NodeRow row : rows) {
            NodePath path = NodePath.of(to + row.path().value().substring(from.length()));
            ContentRules.checkPath(path);
            session.insert(row.below(row.equals(root) ? parent : row.requireParent(), path));
        }
        if (parent.equals(root.parent())) {
            session.move(root.id(), parent, content.entry().place());
        }
        transactions.executeWithoutResult(status -> {
            if (!store.delete(entry)) {
                throw new ContentRefused("'" + root.path() + "' was restored by somebody else meanwhile");
            }
            session.commit();
        });
        return root.id();
    }
}
