package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings publishing units from the author stage to the public stage and takes them away again, within the caller's
 * transaction if there is one: then all of a bundle is live or nothing.
 */
public final class StageCopy {

    private final StageTable author;
    private final StageTable world;
    private final StageWriter writer;
    private final ChangeLog log;
    private final TransactionTemplate transactions;

    StageCopy(ContentStages stages, StageWriter writer, ChangeLog log, TransactionTemplate transactions) {
        this.author = stages.table(Stage.AUTHOR);
        this.world = stages.table(Stage.PUBLIC);
        this.writer = writer;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * Makes the unit on the public stage equal to the author's: the node with its parts (not its child pages), at its
     * place among its siblings. A moved or renamed page takes its published child pages along. Refused when the parent
     * is not published or another published node has the path. Answers the position in the change log.
     */
    public long copyUnit(String workspace, NodeId node) {
        return inTransaction(status -> copy(workspace, node));
    }

    /**
     * Gives some properties of a published node the values the author's has, or takes them away as there; all else the author
     * changed stays unpublished. Nothing happens to a node that is not published. Answers the position in the change log.
     */
    public long copyProperties(String workspace, NodeId node, Set<PropertyKey> keys) {
        return inTransaction(status -> {
            Map<NodeId, NodeRow> before =
                    byId(world.find(workspace, node).stream().toList());
            Map<NodeId, NodeRow> now = new LinkedHashMap<>();
            author.find(workspace, node)
                    .filter(row -> before.containsKey(row.id()))
                    .ifPresent(
                            row -> now.put(row.id(), merged(Objects.requireNonNull(before.get(row.id())), row, keys)));
            return now.isEmpty()
                    ? 0
                    : write(workspace, StageDiff.of(Stage.PUBLIC, before, now), Map.of(), new LinkedHashSet<>());
        });
    }

    private static NodeRow merged(NodeRow published, NodeRow draft, Set<PropertyKey> keys) {
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(published.properties());
        for (PropertyKey key : keys) {
            PropertyValue value = draft.properties().get(key);
            if (value == null) {
                properties.remove(key);
            } else {
                properties.put(key, value);
            }
        }
        return published.with(properties);
    }

    /** Takes the node and all below it off the public stage; nothing happens when it is not there. */
    public long remove(String workspace, NodeId node) {
        return inTransaction(status -> {
            List<NodeRow> rows = world.find(workspace, node)
                    .map(row -> world.subtree(workspace, row.path()))
                    .orElse(List.of());
            rows.stream().limit(1).forEach(NodeRow::requireParent);
            return write(workspace, StageDiff.of(Stage.PUBLIC, byId(rows), Map.of()), Map.of(), new LinkedHashSet<>());
        });
    }

    private long inTransaction(ToLongFunction<Object> work) {
        Long last = transactions.execute(status -> {
            log.lock();
            return work.applyAsLong(status);
        });
        return last == null ? 0 : last;
    }

    private long copy(String workspace, NodeId id) {
        List<NodeRow> unit =
                author.unit(workspace, id).stream().map(StageTable.UnitRow::row).toList();
        NodeRow root = unit.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ContentRefused("workspace '" + workspace + "' has no node " + id));
        NodeRow parent = world.find(workspace, root.requireParent())
                .orElseThrow(() -> new ContentRefused("'" + root.path() + "' cannot be published before its parent '"
                        + root.path().parent() + "' is"));
        NodePath target = parent.path().child(root.path().name());
        world.find(workspace, target).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new ContentRefused("'" + root.path() + "' cannot be published: another published node, " + other.id()
                    + ", stands at '" + target + "'; publish its move or unpublish it first");
        });
        Map<NodeId, NodeRow> before = before(workspace, id, unit);
        Map<NodeId, NodeRow> now = new LinkedHashMap<>();
        unit.forEach(row -> now.put(row.id(), row.at(rebased(row.path(), root.path(), target))));
        takeChildPagesAlong(workspace, before, now, id, target);
        Set<NodeId> moved = new LinkedHashSet<>();
        Map<NodeId, Long> positions = order(workspace, now, before, id, moved);
        return write(workspace, StageDiff.of(Stage.PUBLIC, before, now), positions, moved);
    }

    /** What the public stage holds of this unit, and parts of it that still stand in other units there. */
    private Map<NodeId, NodeRow> before(String workspace, NodeId id, List<NodeRow> unit) {
        Map<NodeId, NodeRow> before = new LinkedHashMap<>();
        world.unit(workspace, id).forEach(part -> before.put(part.row().id(), part.row()));
        List<NodeId> elsewhere = unit.stream()
                .map(NodeRow::id)
                .filter(part -> !before.containsKey(part))
                .toList();
        for (NodeRow row : world.rows(workspace, elsewhere)) {
            world.subtree(workspace, row.path()).forEach(part -> before.put(part.id(), part));
        }
        return before;
    }

    private void takeChildPagesAlong(
            String workspace, Map<NodeId, NodeRow> before, Map<NodeId, NodeRow> now, NodeId id, NodePath target) {
        NodeRow old = before.get(id);
        if (old != null && !old.path().equals(target)) {
            for (NodeRow row : world.subtree(workspace, old.path())) {
                if (before.putIfAbsent(row.id(), row) == null) {
                    now.put(row.id(), row.at(rebased(row.path(), old.path(), target)));
                }
            }
        }
    }

    private static NodePath rebased(NodePath path, NodePath from, NodePath to) {
        return NodePath.of(to.value() + path.value().substring(from.value().length()));
    }

    /** Orders the published siblings as the author has them; those the author has elsewhere by now come last. */
    private Map<NodeId, Long> order(
            String workspace, Map<NodeId, NodeRow> now, Map<NodeId, NodeRow> before, NodeId id, Set<NodeId> moved) {
        NodeRow root = Objects.requireNonNull(now.get(id));
        NodeId parent = root.requireParent();
        List<NodeId> parents = List.of(parent);
        Map<NodeId, Long> published =
                new LinkedHashMap<>(world.positions(workspace, parents).getOrDefault(parent, Map.of()));
        published.keySet().removeIf(sibling -> before.containsKey(sibling) && !now.containsKey(sibling));
        List<NodeId> wanted = new ArrayList<>(author.positions(workspace, parents)
                .getOrDefault(parent, Map.of())
                .keySet());
        wanted.removeIf(sibling -> !sibling.equals(id) && !published.containsKey(sibling));
        published.keySet().stream().filter(sibling -> !wanted.contains(sibling)).forEach(wanted::add);
        SiblingOrder.Renumbering numbers = SiblingOrder.renumber(wanted, published);
        Map<NodeId, Long> positions = new HashMap<>(numbers.positions());
        Long own = positions.containsKey(id) ? positions.remove(id) : published.get(id);
        now.put(id, root.atPosition(Objects.requireNonNull(own)));
        numbers.moved().stream().filter(published::containsKey).forEach(moved::add);
        return positions;
    }

    private long write(String workspace, StageDiff diff, Map<NodeId, Long> positions, Set<NodeId> moved) {
        writer.write(workspace, diff);
        writer.reposition(workspace, positions);
        diff.changed().stream()
                .filter(change -> !change.isMove()
                        && change.before().position() != change.after().position())
                .forEach(change -> moved.add(change.after().id()));
        return log.append(diff.changes(world.rows(workspace, moved), id -> world.find(workspace, id)));
    }

    private static Map<NodeId, NodeRow> byId(List<NodeRow> rows) {
        Map<NodeId, NodeRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }
}
