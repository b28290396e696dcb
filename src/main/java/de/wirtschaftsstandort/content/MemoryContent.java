package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Content of one stage held in memory, for tools that work on files without a database. Ids that nobody named are
 * derived from workspace and path, so they are the same in every run. Stored bytes are read and forgotten: a binary
 * property keeps its hash only. To be filled by one thread before others read.
 */
public final class MemoryContent implements ContentNodes {

    private static final String ROOT_TYPE = "rep:root";
    private static final String FOLDER = "mgnl:folder";

    private final MemoryTree tree;
    private final TreeNodes nodes;

    public MemoryContent(Stage stage) {
        this.tree = new MemoryTree(stage);
        this.nodes = new TreeNodes(tree);
    }

    /**
     * Adds a node, or replaces type and properties of the one that stands there; missing ancestors become folders.
     *
     * @throws ContentRefused when a name, a type or a value is not storable
     */
    public ContentNode put(
            String workspace, NodePath path, String nodeType, Map<PropertyKey, PropertyValue> properties) {
        return put(workspace, path, Optional.empty(), nodeType, properties);
    }

    private ContentNode put(
            String workspace,
            NodePath path,
            Optional<NodeId> id,
            String nodeType,
            Map<PropertyKey, PropertyValue> properties) {
        ContentRules.checkWorkspace(workspace);
        ContentRules.checkName(path.name());
        ContentRules.checkPath(path);
        ContentRules.checkNodeType(nodeType);
        ContentRules.checkProperties(path, properties);
        NodeRow parent = ancestor(workspace, path.parent());
        NodeId known =
                tree.find(workspace, path).map(NodeRow::id).or(() -> id).orElseGet(() -> derivedId(workspace, path));
        tree.put(new NodeRow(
                workspace,
                known,
                parent.id(),
                path,
                nodeType,
                tree.children(parent).size(),
                1,
                new LinkedHashMap<>(properties)));
        return nodes.find(workspace, path).orElseThrow();
    }

    private NodeRow ancestor(String workspace, NodePath path) {
        return tree.find(workspace, path).orElseGet(() -> {
            NodeId parent =
                    path.isRoot() ? null : ancestor(workspace, path.parent()).id();
            String type = path.isRoot() ? ROOT_TYPE : FOLDER;
            NodeRow row = new NodeRow(workspace, derivedId(workspace, path), parent, path, type, 0, 1, Map.of());
            tree.put(row);
            return row;
        });
    }

    private static NodeId derivedId(String workspace, NodePath path) {
        return new NodeId(UUID.nameUUIDFromBytes((workspace + ":" + path).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Imports a bootstrap file that is named {@code <workspace>.<path.with.dots>.(yaml|xml)}; see {@link ContentArchive}.
     *
     * @param languages whose suffixes mean language variants
     * @return what is wrong; after an error nothing of the file is there
     */
    public List<Problem> importFile(String file, byte[] bytes, Set<String> languages) {
        List<Problem> problems = new ArrayList<>();
        try {
            ArchiveName name = ArchiveName.parse(file);
            name.refusal()
                    .ifPresentOrElse(reason -> problems.add(Problem.warning(file, 0, reason)), () -> ArchiveReading.of(
                                    name, file, bytes, languages, new ForgottenBytes(), problems)
                            .forEach(node -> add(name.workspace(), name.path().parent(), node)));
        } catch (ArchiveRefused e) {
            problems.add(Problem.error(file, e.line(), e.sentence()));
        } catch (ContentRefused e) {
            problems.add(Problem.error(file, 0, String.valueOf(e.getMessage())));
        }
        return problems;
    }

    /**
     * Imports a YAML file that holds the properties and children of one node, or that node under its name.
     *
     * @param at where the node goes, whatever name the file gives it
     * @param nodeType of the node when the file does not say
     */
    public List<Problem> importNode(
            String file, String yaml, String workspace, NodePath at, String nodeType, Set<String> languages) {
        List<Problem> problems = new ArrayList<>();
        try {
            ArchiveNode read =
                    new ArchiveYamlReader(file, languages, new ForgottenBytes(), problems).readOne(at.name(), yaml);
            String type = read.nodeType().equals(ArchiveNode.ASSUMED_TYPE) ? nodeType : read.nodeType();
            add(
                    workspace,
                    at.parent(),
                    new ArchiveNode(read.line(), at.name(), read.id(), type, read.properties(), read.children()));
        } catch (ArchiveRefused e) {
            problems.add(Problem.error(file, e.line(), e.sentence()));
        } catch (ContentRefused e) {
            problems.add(Problem.error(file, 0, String.valueOf(e.getMessage())));
        }
        return problems;
    }

    private void add(String workspace, NodePath parent, ArchiveNode node) {
        if (node.name().equals("jcr:root")) {
            node.children().forEach(child -> add(workspace, parent, child));
            return;
        }
        NodePath path = parent.child(node.name());
        Optional<NodeId> free = node.id().filter(id -> tree.find(workspace, id).isEmpty());
        put(workspace, path, free, node.nodeType(), node.properties());
        node.children().forEach(child -> add(workspace, path, child));
    }

    @Override
    public Stage stage() {
        return nodes.stage();
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodeId id) {
        return nodes.find(workspace, id);
    }

    @Override
    public Optional<ContentNode> find(String workspace, NodePath path) {
        return nodes.find(workspace, path);
    }

    @Override
    public List<ContentNode> query(ContentQuery query) {
        return nodes.query(query);
    }

    @Override
    public List<ContentNode> referrers(NodeId target) {
        return nodes.referrers(target);
    }
}
