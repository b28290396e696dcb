package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Magnolia's YAML export: maps are nodes, scalars and lists are properties. */
final class ArchiveYamlReader {

    private final String file;
    private final Set<String> languages;
    private final Binaries binaries;
    private final List<Problem> problems;
    private final ArchiveLimits limits = new ArchiveLimits();

    ArchiveYamlReader(String file, Set<String> languages, Binaries binaries, List<Problem> problems) {
        this.file = file;
        this.languages = languages;
        this.binaries = binaries;
        this.problems = problems;
    }

    List<ArchiveNode> read(String text) {
        Optional<ArchiveYamlPart> document = ArchiveYamlParser.parse(file, text, problems);
        if (document.isEmpty()) {
            problems.add(Problem.warning(file, 0, "the file is empty; nothing to import"));
            return List.of();
        }
        if (!(document.get() instanceof ArchiveYamlPart.Mapping top)) {
            throw new ArchiveRefused(document.get().line(), "the file must begin with the name of a node");
        }
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
            } else if (value instanceof ArchiveYamlPart.Sequence sequence) {
                properties.put(entryLine, entry.getKey(), ArchiveYamlScalars.list(sequence, binaries));
            } else {
                putSingle(entryLine, entry.getKey(), (ArchiveYamlPart.Scalar) value, properties);
            }
        }
        return new ArchiveNode(line, name, properties.id(), properties.nodeType(), properties.kept(), children);
    }

    private void putSingle(int line, String name, ArchiveYamlPart.Scalar scalar, ArchiveProperties properties) {
        ArchiveYamlScalars.single(scalar, binaries)
                .ifPresentOrElse(
                        value -> properties.put(line, name, value),
                        () -> problems.add(Problem.warning(
                                file, line, "'" + name + "' has no value and is left out; write '' for empty text")));
    }
}
