package de.wirtschaftsstandort.lightmodule;

import de.wirtschaftsstandort.shared.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a {@code module.yaml}: version and dependencies; only composes nodes, so nothing is ever instantiated. */
final class ModuleDescriptor {

    private final String file;
    private final Consumer<Problem> problems;

    ModuleDescriptor(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    LightModule read(String module, String folder, String text) {
        String version = "";
        List<ModuleDependency> dependencies = new ArrayList<>();
        if (compose(text) instanceof MappingNode root) {
            version = text(member(root, "version"));
            Node written = member(root, "dependencies");
            if (written instanceof MappingNode map) {
                for (NodeTuple entry : map.getValue()) {
                    dependency(text(entry.getKeyNode()), line(entry.getKeyNode()), entry.getValueNode())
                            .ifPresent(dependencies::add);
                }
            } else if (written instanceof SequenceNode list) {
                for (Node item : list.getValue()) {
                    dependency("", line(item), item).ifPresent(dependencies::add);
                }
            }
        }
        return new LightModule(module, version, dependencies, folder);
    }

    private @Nullable Node compose(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(20);
        limits.setNestingDepthLimit(20);
        limits.setCodePointLimit(100_000);
        try {
            return new Yaml(new SafeConstructor(limits)).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            problems.accept(Problem.error(
                    file, line, "the YAML cannot be read: " + broken.getProblem() + "; the module loads without it"));
        } catch (YAMLException broken) {
            problems.accept(Problem.error(file, 0, "the YAML cannot be read: " + broken.getMessage()));
        }
        return null;
    }

    private Optional<ModuleDependency> dependency(String key, int line, Node value) {
        String name = value instanceof MappingNode map ? text(member(map, "name")) : "";
        String module = name.isEmpty() ? key : name;
        if (module.isEmpty()) {
            problems.accept(Problem.error(file, line, "a dependency needs the name of a module"));
            return Optional.empty();
        }
        Node written = value instanceof MappingNode map ? member(map, "version") : value;
        boolean optional = value instanceof MappingNode map
                && text(member(map, "optional")).equalsIgnoreCase("true");
        String range = text(written);
        VersionRange accepted = VersionRange.any();
        if (!range.isEmpty()) {
            Optional<VersionRange> parsed = VersionRange.parse(range);
            if (parsed.isEmpty()) {
                problems.accept(Problem.error(
                        file,
                        written == null ? line : line(written),
                        "'" + range + "' is no version range for '" + module + "'; allowed are " + VersionRange.FORMS));
            }
            accepted = parsed.orElse(accepted);
        }
        return Optional.of(new ModuleDependency(module, accepted, optional, file, line));
    }

    private static @Nullable Node member(MappingNode map, String key) {
        Node found = null;
        for (NodeTuple entry : map.getValue()) {
            if (text(entry.getKeyNode()).equals(key)) {
                found = entry.getValueNode();
            }
        }
        return found;
    }

    private static String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().trim() : "";
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
