package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The YAML files of one load, each read once. */
final class Documents {

    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");

    private final ModuleResources resources;
    private final Map<String, RawDocument> read = new HashMap<>();
    private final Set<String> included = new LinkedHashSet<>();

    Documents(ModuleResources resources) {
        this.resources = resources;
    }

    RawDocument read(ModuleResource resource) {
        return read.computeIfAbsent(resource.path(), path -> YamlReader.read(resource.file(), resource.text()));
    }

    /** Remembers that the file is a fragment of another one. */
    Optional<RawDocument> include(String path) {
        return resources.find(path).map(resource -> {
            included.add(resource.file());
            return read(resource);
        });
    }

    boolean isIncluded(String file) {
        return included.contains(file);
    }

    Set<String> included() {
        return included;
    }

    List<Problem> problems() {
        return read.values().stream()
                .sorted(Comparator.comparing(RawDocument::file))
                .flatMap(document -> document.problems().stream())
                .toList();
    }

    /** For hints. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        resources.matching(YAML).forEach(resource -> paths.add(resource.path()));
        return paths;
    }
}
