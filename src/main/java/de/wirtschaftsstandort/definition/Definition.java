package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;
import java.util.List;
import java.util.Map;

/**
 * One entry of the registry.
 *
 * @param value the bound record
 * @param resolved the merged map incl. keys the record does not know, in file order, immutable
 * @param file the file it came from, as a person knows it
 * @param decorators files that changed it, in order of application
 */
public record Definition<T>(
        DefinitionId id,
        String module,
        T value,
        Map<String, Object> resolved,
        String file,
        List<String> decorators,
        List<Problem> problems) {

    public Definition {
        decorators = List.copyOf(decorators);
        problems = List.copyOf(problems);
    }
}
