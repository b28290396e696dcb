package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes the nodes of one archive file through sessions of limited size, within the caller's transaction. */
final class ArchiveImport {

    private final ArchiveName target;
    private final String file;
    private final Supplier<ContentSession> sessions;
    private final int batch;
    private final List<Problem> problems;
    private final List<NodeId> roots = new ArrayList<>();
    private final List<NodePath> present = new ArrayList<>();
    private final Set<NodeId> added = new HashSet<>();
    private ContentSession session;
    private int inSession;
    private int written;

    ArchiveImport(
            ArchiveName target, String file, Supplier<ContentSession> sessions, int batch, List<Problem> problems) {
        this.target = target;
        this.file = file;
        this.sessions = sessions;
        this.batch = batch;
        this.problems = problems;
        this.session = sessions.get();
    }

    ImportedContent run(List<ArchiveNode> nodes, ImportMode mode) {
        NodePath above = target.path().parent();
        ContentNode parent = session.nodes()
                .find(target.workspace(), above)
                .orElseThrow(() -> new ArchiveRefused(
                        0, "the parent '" + above + "' is not in workspace '" + target.workspace() + "'"));
        nodes.stream().flatMap(ArchiveImport::withoutRoot).forEach(node -> root(parent, node, mode));
        session.commit();
        return new ImportedContent(target.workspace(), roots, written, present, problems);
    }

    /** An export of a whole workspace begins at its root, which is there already. */
    private static Stream<ArchiveNode> withoutRoot(ArchiveNode node) {
        return node.name().equals("jcr:root") ? node.children().stream() : Stream.of(node);
    }

    private void root(ContentNode parent, ArchiveNode node, ImportMode mode) {
        Optional<ContentNode> old = standing(parent, node);
        if (old.isPresent() && mode == ImportMode.IF_ABSENT) {
            present.add(old.get().path());
        } else if (old.isPresent()) {
            int place = parent.children().stream()
                    .map(ContentNode::id)
                    .toList()
                    .indexOf(old.get().id());
            session.trash(old.get().id());
            NodeId id = add(parent.id(), node);
            if (place >= 0) {
                session.move(id, parent.id(), place);
            }
            roots.add(id);
        } else {
            roots.add(add(parent.id(), node));
        }
    }

    /** The node at the archive's path, or the one with its id, which an editor may have moved. */
    private Optional<ContentNode> standing(ContentNode parent, ArchiveNode node) {
        return session.nodes()
                .find(target.workspace(), childPath(parent.path(), node))
                .or(() -> node.id().flatMap(id -> session.nodes().find(target.workspace(), id)));
    }

    private static NodePath childPath(NodePath parent, ArchiveNode node) {
        return at(node, () -> {
            ContentRules.checkName(node.name());
            return parent.child(node.name());
        });
    }

    private NodeId add(NodeId parent, ArchiveNode node) {
        if (inSession >= batch) {
            session.commit();
            session = sessions.get();
            inSession = 0;
        }
        NodeId id = at(node, () -> session.add(parent, freeId(node), node.name(), node.nodeType(), node.properties()));
        added.add(id);
        inSession++;
        written++;
        node.children().forEach(child -> add(id, child));
        return id;
    }

    private NodeId freeId(ArchiveNode node) {
        if (node.id().isEmpty()) {
            return NodeId.random();
        }
        NodeId id = node.id().get();
        Optional<ContentNode> other = session.nodes().find(target.workspace(), id);
        if (added.contains(id) || other.isPresent()) {
            problems.add(Problem.warning(
                    file,
                    node.line(),
                    "jcr:uuid " + id + " of '" + node.name() + "' belongs to '"
                            + other.map(ContentNode::path).map(NodePath::value).orElse("another node")
                            + "'; the imported node gets a new one"));
            return NodeId.random();
        }
        return id;
    }

    private static <T> T at(ArchiveNode node, Supplier<T> work) {
        try {
            return Objects.requireNonNull(work.get());
        } catch (ContentRefused e) {
            throw new ArchiveRefused(node.line(), String.valueOf(e.getMessage()));
        }
    }
}
