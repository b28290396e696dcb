package de.wirtschaftsstandort.lightmodule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The content that modules bring: {@code <module>/bootstraps/**} and, as in Maven modules, {@code mgnl-bootstrap/**}. */
public final class BootstrapFiles {

    private static final Pattern FILES =
            Pattern.compile("(/[^/]+/bootstraps|(/[^/]+)?/mgnl-bootstrap)/(.+/)?[^/]+\\.(yaml|xml)");

    private BootstrapFiles() {}

    /** In the order of an import: that of the modules, within a module fewer steps first ({@code home} before {@code home.about}). */
    public static List<ModuleResource> of(ModuleResources modules) {
        List<ModuleResource> files = modules.matching(FILES);
        Map<String, Integer> order = new LinkedHashMap<>();
        files.forEach(file -> order.putIfAbsent(file.module(), order.size()));
        return files.stream()
                .sorted(Comparator.<ModuleResource>comparingInt(file -> order.getOrDefault(file.module(), 0))
                        .thenComparingLong(BootstrapFiles::steps)
                        .thenComparing(ModuleResource::path))
                .toList();
    }

    /** Two dots stand for a dot inside a name. */
    private static long steps(ModuleResource file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.replace("..", "").chars().filter(c -> c == '.').count();
    }
}
