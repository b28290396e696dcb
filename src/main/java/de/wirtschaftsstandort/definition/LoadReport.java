package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.lightmodule.LightModule;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.shared.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What was loaded and what is wrong, for people. */
public final class LoadReport {

    private LoadReport() {}

    /** Modules in load order, definitions per type, every problem on a line of its own. */
    public static String of(
            LightModules modules, Collection<? extends DefinitionType<?>> types, DefinitionRegistry registry) {
        String names =
                modules.modules().stream().map(LoadReport::nameAndVersion).collect(Collectors.joining(", "));
        String counts = types.stream()
                .sorted(Comparator.comparing(type -> type.folder()))
                .map(type -> type.folder() + " " + registry.all(type).size())
                .collect(Collectors.joining(", "));
        return "Light modules: " + (names.isEmpty() ? "none" : names) + System.lineSeparator() + "Definitions: "
                + counts + problems(registry.problems());
    }

    static String ofReload(DefinitionRegistry registry, List<Problem> fresh) {
        return "Light modules loaded again, state " + registry.version() + ", problems: "
                + registry.problems().size() + ", new:" + problems(fresh);
    }

    private static String nameAndVersion(LightModule module) {
        return module.version().isEmpty() ? module.name() : module.name() + " " + module.version();
    }

    private static String problems(List<Problem> problems) {
        String end = System.lineSeparator();
        return problems.isEmpty()
                ? end + "Problems: none"
                : problems.stream()
                        .map(problem -> end + "  " + problem.severity() + " " + problem)
                        .collect(Collectors.joining());
    }
}
