package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must still hold when a session commits; runs under the log's lock, so nothing changes afterwards. */
final class CommitChecks {

    private final TreeSession session;
    private final PendingTree tree;
    private final StageDiff diff;
    private final Map<NodeId, NodeRow> stored = new HashMap<>();

    private CommitChecks(TreeSession session, StageDiff diff) {
        this.session = session;
        this.tree = session.tree();
        this.diff = diff;
    }

    static void run(TreeSession session, StageDiff diff) {
        CommitChecks checks = new CommitChecks(session, diff);
        checks.load();
        checks.expectedRevisions();
        checks.nobodyElseWrote();
        checks.parentsStayed();
        checks.subtreesAreComplete();
        checks.idsAreNew();
        checks.pathsAreFree();
    }

    private void load() {
        Set<NodeId> ids = new LinkedHashSet<>(session.expected().keySet());
        diff.added().forEach(row -> ids.add(row.id()));
        diff.changed().forEach(change -> ids.add(change.before().id()));
        diff.removed().forEach(row -> ids.add(row.id()));
        ids.addAll(parents());
        tree.base().rows(tree.workspace(), ids).forEach(row -> stored.put(row.id(), row));
    }

    /** Stored nodes that get new children. */
    private Collection<NodeId> parents() {
        Set<NodeId> parents = new LinkedHashSet<>();
        diff.added().forEach(row -> parents.add(row.requireParent()));
        diff.changed().stream()
                .filter(StageDiff.Change::isChildrenChange)
                .forEach(change -> parents.add(change.after().requireParent()));
        parents.retainAll(tree.before().keySet());
        return parents;
    }

    private void expectedRevisions() {
        session.expected().forEach((id, revision) -> {
            NodeRow row = stored.get(id);
            if (row == null || row.revision() != revision) {
                throw new StaleRevision(id, revision, row == null ? 0 : row.revision());
            }
        });
    }

    private void nobodyElseWrote() {
        List<NodeRow> read = new ArrayList<>(diff.removed());
        diff.changed().forEach(change -> read.add(change.before()));
        for (NodeRow before : read) {
            NodeRow row = stored.get(before.id());
            if (row == null || row.revision() != before.revision()) {
                throw new StaleRevision(before.id(), before.revision(), row == null ? 0 : row.revision());
            }
        }
    }

    private void parentsStayed() {
        for (NodeId parent : parents()) {
            NodeRow before = tree.before().get(parent);
            NodeRow row = stored.get(parent);
            if (before != null && (row == null || !row.path().equals(before.path()))) {
                throw new StaleRevision(parent, before.revision(), row == null ? 0 : row.revision());
            }
        }
    }

    /** What moves or goes with its subtree must not have got company meanwhile. */
    private void subtreesAreComplete() {
        tree.subtreeSizes().forEach((id, size) -> {
            NodeRow before = tree.before().get(id);
            NodeRow after = tree.now().get(id);
            boolean stays = before != null && after != null && after.path().equals(before.path());
            if (before != null && !stays && tree.base().subtreeSize(tree.workspace(), before.path()) != size) {
                throw new StaleRevision(id, "nodes below '" + before.path() + "' were added or removed meanwhile");
            }
        });
    }

    private void idsAreNew() {
        for (NodeRow row : diff.added()) {
            NodeRow taken = stored.get(row.id());
            if (taken != null) {
                throw new ContentRefused("the id " + row.id() + " of '" + row.path() + "' is taken by '" + taken.path()
                        + "' in workspace '" + tree.workspace() + "'");
            }
        }
    }

    private void pathsAreFree() {
        List<NodePath> wanted = new ArrayList<>();
        diff.added().forEach(row -> wanted.add(row.path()));
        diff.changed().stream()
                .filter(StageDiff.Change::isMove)
                .forEach(change -> wanted.add(change.after().path()));
        for (NodeRow other : tree.base().rowsAt(tree.workspace(), wanted)) {
            NodeRow mine = tree.now().get(other.id());
            boolean stays = mine == null
                    ? !tree.before().containsKey(other.id())
                    : mine.path().equals(other.path());
            if (stays && (mine == null || isUnchanged(mine))) {
                throw new ContentRefused("'" + other.path().parent() + "' already has a child named '"
                        + other.path().name() + "'");
            }
        }
    }

    private boolean isUnchanged(NodeRow row) {
        return row.equals(tree.before().get(row.id()));
    }
}
