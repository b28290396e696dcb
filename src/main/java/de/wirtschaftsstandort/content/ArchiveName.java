package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the name of an archive file says: {@code <workspace>.<path.with.dots>.(yaml|xml)}. A dot within a node name is
 * doubled, as Magnolia writes it.
 *
 * @param path where the file's node belongs; the root for a file that names the workspace only
 */
record ArchiveName(String workspace, NodePath path, Format format) {

    enum Format {
        YAML,
        XML;

        String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What Magnolia keeps in its own house: configuration, people and rights, caches. None of it is content. */
    private static final Set<String> NOT_CONTENT = Set.of(
            "config",
            "users",
            "userroles",
            "usergroups",
            "keystore",
            "mgnlSystem",
            "mgnlVersion",
            "profiles",
            "scripts",
            "resources",
            "templates",
            "imaging",
            "messages",
            "tasks",
            "advancedCache");

    static ArchiveName of(String workspace, NodePath path, Format format) {
        return new ArchiveName(workspace, path, format);
    }

    /** @param file path or bare name of the file */
    static ArchiveName parse(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        Format format = Arrays.stream(Format.values())
                .filter(known -> name.endsWith(known.extension()))
                .findFirst()
                .orElseThrow(() -> refused(name));
        List<String> steps =
                steps(name.substring(0, name.length() - format.extension().length()));
        if (steps.stream().anyMatch(String::isBlank)) {
            throw refused(name);
        }
        NodePath path = NodePath.ROOT;
        for (String step : steps.subList(1, steps.size())) {
            path = path.child(step.replace('/', '_'));
        }
        return new ArchiveName(steps.get(0), path, format);
    }

    private static ArchiveRefused refused(String name) {
        return new ArchiveRefused(
                0, "'" + name + "' is not named <workspace>.<path.with.dots>.yaml or .xml, such as website.home.yaml");
    }

    private static List<String> steps(String dotted) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int i = 0; i < dotted.length(); i++) {
            if (dotted.charAt(i) != '.') {
                step.append(dotted.charAt(i));
            } else if (i + 1 < dotted.length() && dotted.charAt(i + 1) == '.') {
                step.append('.');
                i++;
            } else {
                steps.add(step.toString());
                step.setLength(0);
            }
        }
        steps.add(step.toString());
        return steps;
    }

    /** Why nothing of this workspace is imported, if so. */
    Optional<String> refusal() {
        return NOT_CONTENT.contains(workspace)
                ? Optional.of("workspace '" + workspace + "' holds Magnolia's configuration, people or caches, not"
                        + " content: it is not imported. Definitions in a light module configure, people and roles are"
                        + " kept in the backoffice")
                : Optional.empty();
    }

    @Override
    public String toString() {
        String dotted = path.isRoot() ? "" : path.value().replace(".", "..").replace('/', '.');
        return workspace + dotted + format.extension();
    }
}
