package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.Problem;
import java.util.function.Consumer;

/** Takes what is wrong in one dialog, with the line of the key it is wrong at. */
record Findings(DefinitionRegistry registry, Definition<?> definition, Consumer<Problem> problems) {

    void error(String keyPath, String sentence) {
        problems.accept(registry.problemAt(definition, keyPath, sentence));
    }

    void warning(String keyPath, String sentence) {
        Problem found = registry.problemAt(definition, keyPath, sentence);
        problems.accept(Problem.warning(found.file(), found.line(), found.sentence()));
    }
}
