package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a session in one transaction: under the log's lock it checks again what others may have changed. */
final class SessionCommit {

    private final TransactionTemplate transactions;
    private final ChangeLog log;
    private final StageWriter writer;
    private final TrashStore trash;

    SessionCommit(TransactionTemplate transactions, ChangeLog log, StageWriter writer, TrashStore trash) {
        this.transactions = transactions;
        this.log = log;
        this.writer = writer;
        this.trash = trash;
    }

    long commit(TreeSession session) {
        Long last = transactions.execute(status -> write(session));
        return last == null ? 0 : last;
    }

    private long write(TreeSession session) {
        log.lock();
        PendingTree tree = session.tree();
        stamp(session);
        StageDiff edited = StageDiff.of(tree.stage(), tree.before(), tree.now());
        CommitChecks.run(session, edited);
        Set<NodeId> reordered = new LinkedHashSet<>();
        Map<NodeId, Long> positions = position(tree, reordered);
        StageDiff diff = StageDiff.of(tree.stage(), tree.before(), tree.now());
        if (diff.isEmpty() && positions.isEmpty() && session.trashed().isEmpty()) {
            return log.head();
        }
        trash.put(tree.workspace(), session.trashed(), session.time(), session.user());
        writer.write(tree.workspace(), diff);
        writer.reposition(tree.workspace(), positions);
        return log.append(diff.changes(rows(tree, reordered), id -> tree.find(tree.workspace(), id)));
    }

    /** Notes time and user on what was edited and on the unit it belongs to, and counts the revisions. */
    private static void stamp(TreeSession session) {
        PendingTree tree = session.tree();
        Set<NodeId> stamped = new LinkedHashSet<>();
        for (NodeId id : session.touched()) {
            if (tree.now().containsKey(id) && !isContainer(tree.now().get(id))) {
                stamped.add(id);
            }
            session.unitOf(id).filter(unit -> !isContainer(unit)).ifPresent(unit -> stamped.add(unit.id()));
        }
        stamped.removeAll(session.stampedByCaller());
        for (NodeId id : stamped) {
            NodeRow row = tree.reread(id);
            if (tree.before().containsKey(id)) {
                tree.replace(row.with(SystemProperties.modified(row.properties(), session.time(), session.user())));
            }
        }
        for (NodeRow row : List.copyOf(tree.now().values())) {
            NodeRow before = tree.before().get(row.id());
            if (before != null && !before.equals(row)) {
                tree.replace(row.withRevision(before.revision() + 1));
            }
        }
    }

    /** Roots and folders have no state of their own that could be modified by what happens in them. */
    private static boolean isContainer(NodeRow row) {
        return row.isRoot();
    }

    /**
     * Numbers the children of each changed list. Siblings that others added meanwhile stay, behind the ones this
     * session knows. Answers the positions of nodes that change in nothing else.
     */
    private static Map<NodeId, Long> position(PendingTree tree, Set<NodeId> reordered) {
        Map<NodeId, List<NodeId>> lists = tree.changedLists();
        List<NodeId> stored =
                lists.keySet().stream().filter(tree.before()::containsKey).toList();
        Map<NodeId, Map<NodeId, Long>> found =
                stored.isEmpty() ? Map.of() : tree.base().positions(tree.workspace(), stored);
        Map<NodeId, Long> untouched = new LinkedHashMap<>();
        lists.forEach((parent, list) -> {
            Map<NodeId, Long> before = new HashMap<>(found.getOrDefault(parent, Map.of()));
            List<NodeId> wanted = new ArrayList<>(list);
            List<NodeId> loaded = tree.listBefore(parent);
            wanted.removeIf(id -> loaded.contains(id)
                    && !before.containsKey(id)
                    && !tree.now().containsKey(id));
            Set<NodeId> known = new LinkedHashSet<>(loaded);
            known.addAll(wanted);
            found.getOrDefault(parent, Map.of()).keySet().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(wanted::add);
            before.keySet().retainAll(Set.copyOf(wanted));
            SiblingOrder.Renumbering numbers = SiblingOrder.renumber(wanted, before);
            numbers.positions().forEach((id, position) -> {
                NodeRow row = tree.now().get(id);
                if (row == null || row.equals(tree.before().get(id))) {
                    untouched.put(id, position);
                } else {
                    tree.replace(row.atPosition(position));
                }
            });
            numbers.moved().stream().filter(before::containsKey).forEach(reordered::add);
        });
        return untouched;
    }

    private static List<NodeRow> rows(PendingTree tree, Set<NodeId> ids) {
        return ids.stream().map(tree::require).toList();
    }
}
