package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Magnolia's YAML export: maps are nodes, scalars and lists are properties. */
final class ArchiveYamlReader {

    /** Properties that only a node of its own carries. */
    private static final Set<String> OF_A_NODE =
            Set.of(ArchiveProperties.PRIMARY_TYPE, ArchiveProperties.UUID, "mgnl:template");

    private final String file;
    private final Set<String> languages;
    private final Binaries binaries;
    private final List<Problem> problems;
    private final ArchiveLimits limits = new ArchiveLimits();
    private boolean listsOfNodes;

    ArchiveYamlReader(String file, Set<String> languages, Binaries binaries, List<Problem> problems) {
        this.file = file;
        this.languages = languages;
        this.binaries = binaries;
        this.problems = problems;
    }

    List<ArchiveNode> read(String text) {
        ArchiveYamlPart.Mapping top = document(text);
        List<ArchiveNode> nodes = new ArrayList<>();
        for (Map.Entry<String, ArchiveYamlPart.Entry> entry : top.entries().entrySet()) {
            if (!(entry.getValue().value() instanceof ArchiveYamlPart.Mapping mapping)) {
                throw new ArchiveRefused(
                        entry.getValue().line(),
                        "'" + entry.getKey() + "' stands where the name of a node is expected; properties stand"
                                + " indented below it");
            }
            nodes.add(node(entry.getKey(), entry.getValue().line(), mapping, 1));
        }
        return nodes;
    }

    /**
     * A document that is one node: its properties and children, or its name with these below. Written by hand and not by
     * an export, it may have a list of maps for numbered children.
     *
     * @param name what the node is called
     */
    ArchiveNode readOne(String name, String text) {
        listsOfNodes = true;
        ArchiveYamlPart.Mapping top = document(text);
        if (top.entries().size() == 1
                && top.entries().values().iterator().next().value() instanceof ArchiveYamlPart.Mapping only
                && only.entries().keySet().stream().anyMatch(OF_A_NODE::contains)) {
            return node(name, only.line(), only, 1);
        }
        return node(name, top.line(), top, 1);
    }

    private ArchiveYamlPart.Mapping document(String text) {
        Optional<ArchiveYamlPart> document = ArchiveYamlParser.parse(file, text, problems);
        if (document.isEmpty()) {
            problems.add(Problem.warning(file, 0, "the file is empty; nothing to import"));
            return new ArchiveYamlPart.Mapping(1, Optional.empty());
        }
        if (!(document.get() instanceof ArchiveYamlPart.Mapping top)) {
            throw new ArchiveRefused(document.get().line(), "the file must begin with the name of a node");
        }
        return top;
    }

    private ArchiveNode node(String name, int line, ArchiveYamlPart.Mapping mapping, int depth) {
        limits.enter(line, depth);
        ArchiveProperties properties = new ArchiveProperties(languages);
        List<ArchiveNode> children = new ArrayList<>();
        for (Map.Entry<String, ArchiveYamlPart.Entry> entry : mapping.entries().entrySet()) {
            int entryLine = entry.getValue().line();
            ArchiveYamlPart value = entry.getValue().value();
            limits.enter(entryLine, 0);
            if (value instanceof ArchiveYamlPart.Mapping child) {
                children.add(node(entry.getKey(), entryLine, child, depth + 1));
            } else if (value instanceof ArchiveYamlPart.Sequence sequence && listsOfNodes && isOfNodes(sequence)) {
                children.add(node(entry.getKey(), entryLine, numbered(sequence), depth + 1));
            } else if (value instanceof ArchiveYamlPart.Sequence sequence) {
                properties.put(entryLine, entry.getKey(), ArchiveYamlScalars.list(sequence, binaries));
            } else {
                putSingle(entryLine, entry.getKey(), (ArchiveYamlPart.Scalar) value, properties);
            }
        }
        return new ArchiveNode(line, name, properties.id(), properties.nodeType(), properties.kept(), children);
    }

    private static boolean isOfNodes(ArchiveYamlPart.Sequence sequence) {
        return !sequence.items().isEmpty()
                && sequence.items().stream().allMatch(ArchiveYamlPart.Mapping.class::isInstance);
    }

    /** The entries of a multi-field are children named by their place. */
    private static ArchiveYamlPart.Mapping numbered(ArchiveYamlPart.Sequence sequence) {
        ArchiveYamlPart.Mapping mapping = new ArchiveYamlPart.Mapping(sequence.line(), Optional.empty());
        for (ArchiveYamlPart item : sequence.items()) {
            mapping.entries()
                    .put(String.valueOf(mapping.entries().size()), new ArchiveYamlPart.Entry(item.line(), item));
        }
        return mapping;
    }

    private void putSingle(int line, String name, ArchiveYamlPart.Scalar scalar, ArchiveProperties properties) {
        ArchiveYamlScalars.single(scalar, binaries)
                .ifPresentOrElse(
                        value -> properties.put(line, name, value),
                        () -> problems.add(Problem.warning(
                                file, line, "'" + name + "' has no value and is left out; write '' for empty text")));
    }
}
