package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** All decorations, matched with the definitions they change; the order of the modules is the order of the changes. */
final class Decorations {

    /** A decoration of one definition, and where in it. */
    record Applied(Decoration decoration, String inside) {}

    private final Map<String, List<Applied>> byFile = new LinkedHashMap<>();

    /** @param modules names of all modules that are here */
    Decorations(
            List<Decoration> inLoadOrder,
            Collection<RawDefinition> definitions,
            Set<String> modules,
            Consumer<Problem> problems) {
        for (Decoration decoration : inLoadOrder) {
            Optional<RawDefinition> target = definitions.stream()
                    .filter(definition -> decoration.inside(definition).isPresent())
                    .max(Comparator.comparingInt(definition -> definition.path().length()));
            target.ifPresentOrElse(
                    definition -> byFile.computeIfAbsent(definition.document().file(), file -> new ArrayList<>())
                            .add(new Applied(
                                    decoration, decoration.inside(definition).orElse(""))),
                    () -> problems.accept(missing(decoration, definitions, modules)));
        }
    }

    List<Applied> of(RawDefinition definition) {
        return byFile.getOrDefault(definition.document().file(), List.of());
    }

    /** A module that is not here may be one that other installations have: its decorations change nothing. */
    private static Problem missing(Decoration decoration, Collection<RawDefinition> definitions, Set<String> modules) {
        String file = decoration.document().file();
        if (!modules.contains(decoration.module())) {
            String sentence = "the module '" + decoration.module() + "' is not here, the decoration changes nothing";
            return modules.stream()
                    .filter(module -> NearestMatch.isTypingError(decoration.module(), module))
                    .sorted()
                    .findFirst()
                    .map(meant -> Problem.warning(file, 0, sentence + "; did you mean '" + meant + "'?"))
                    .orElseGet(() -> Problem.note(file, 0, sentence));
        }
        Set<String> names = new TreeSet<>();
        definitions.forEach(definition ->
                names.add(definition.module() + "/" + definition.type().folder() + "/" + definition.path()));
        String wanted = decoration.module() + "/" + decoration.folder() + "/" + decoration.path();
        String hint = NearestMatch.of(wanted, names)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return Problem.warning(file, 0, "there is no definition " + wanted + " to decorate" + hint);
    }
}
