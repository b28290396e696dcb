package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.content.ContentChange.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The difference between two states of some nodes of one stage, and what the change log says about it. */
record StageDiff(Stage stage, List<NodeRow> added, List<Change> changed, List<NodeRow> removed) {

    record Change(NodeRow before, NodeRow after) {

        boolean isMove() {
            return !before.path().equals(after.path()) || !java.util.Objects.equals(before.parent(), after.parent());
        }

        boolean isChildrenChange() {
            return !java.util.Objects.equals(before.parent(), after.parent())
                    || !before.path().name().equals(after.path().name());
        }

        boolean isEdit() {
            return !before.properties().equals(after.properties())
                    || !before.nodeType().equals(after.nodeType());
        }
    }

    static StageDiff of(Stage stage, Map<NodeId, NodeRow> before, Map<NodeId, NodeRow> now) {
        List<NodeRow> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        now.forEach((id, row) -> {
            NodeRow old = before.get(id);
            if (old == null) {
                added.add(row);
            } else if (!old.equals(row)) {
                changed.add(new Change(old, row));
            }
        });
        List<NodeRow> removed = before.values().stream()
                .filter(row -> !now.containsKey(row.id()))
                .toList();
        return new StageDiff(stage, added, changed, removed);
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /**
     * @param reordered nodes that changed place among the same siblings
     * @param lookup finds the rows of parents as they are now
     */
    List<ContentChange> changes(Collection<NodeRow> reordered, Function<NodeId, Optional<NodeRow>> lookup) {
        List<ContentChange> changes = new ArrayList<>();
        Set<NodeId> parents = new LinkedHashSet<>();
        for (NodeRow row : removed) {
            changes.add(change(row, Optional.empty(), Kind.REMOVED));
            addParent(row, parents);
        }
        for (Change change : changed) {
            if (change.isMove()) {
                changes.add(change(change.after(), Optional.of(change.before().path()), Kind.MOVED));
            }
            if (change.isChildrenChange()) {
                addParent(change.before(), parents);
                addParent(change.after(), parents);
            }
            if (change.isEdit()) {
                changes.add(change(change.after(), Optional.empty(), Kind.CHANGED));
            }
        }
        for (NodeRow row : added) {
            changes.add(change(row, Optional.empty(), Kind.ADDED));
            addParent(row, parents);
        }
        for (NodeRow row : reordered) {
            changes.add(change(row, Optional.empty(), Kind.MOVED));
            addParent(row, parents);
        }
        added.forEach(row -> parents.remove(row.id()));
        removed.forEach(row -> parents.remove(row.id()));
        parents.forEach(
                id -> lookup.apply(id).ifPresent(row -> changes.add(change(row, Optional.empty(), Kind.CHILDREN))));
        return changes;
    }

    private static void addParent(NodeRow row, Set<NodeId> parents) {
        if (row.parent() != null) {
            parents.add(row.parent());
        }
    }

    private ContentChange change(NodeRow row, Optional<NodePath> previousPath, Kind kind) {
        return new ContentChange(
                0,
                stage,
                row.workspace(),
                row.id(),
                row.nodeType(),
                row.path(),
                previousPath,
                Optional.ofNullable(row.parent()),
                kind);
    }
}
