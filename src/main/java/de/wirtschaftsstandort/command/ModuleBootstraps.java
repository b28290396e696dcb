package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.lightmodule.BootstrapFiles;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bootstrap files of all modules in memory. */
final class ModuleBootstraps {

    private static final Pattern BUNDLES = Pattern.compile("/[^/]+/i18n/.*_([a-z]{2}(_[A-Z]{2})?)\\.properties");
    private static final String UNMARKED = "en";

    private final LightModules modules;

    ModuleBootstraps(LightModules modules) {
        this.modules = modules;
    }

    /** @param problems what is wrong with the files */
    record Loaded(MemoryContent content, List<Problem> problems) {}

    Loaded load() {
        return load(Stage.PUBLIC);
    }

    Loaded load(Stage stage) {
        MemoryContent content = new MemoryContent(stage);
        List<Problem> problems = new ArrayList<>();
        Set<String> languages = languages();
        BootstrapFiles.of(modules)
                .forEach(file -> problems.addAll(content.importFile(file.file(), file.bytes(), languages)));
        return new Loaded(content, List.copyOf(problems));
    }

    /** Languages of the message bundles besides the one that properties without suffix are in. */
    Set<String> languages() {
        Set<String> known = modules.matching(BUNDLES).stream()
                .map(ModuleResource::path)
                .map(BUNDLES::matcher)
                .filter(Matcher::matches)
                .map(bundle -> bundle.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        known.addAll(Set.of("de", UNMARKED));
        return known;
    }
}
