package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with one definition, at the lines of its keys. */
record TypeFindings(DefinitionRegistry registry, Definition<?> definition, List<Problem> problems) {

    void error(String key, String sentence) {
        problems.add(registry.problemAt(definition, key, sentence));
    }

    void warning(String key, String sentence) {
        Problem at = registry.problemAt(definition, key, sentence);
        problems.add(Problem.warning(at.file(), at.line(), sentence));
    }

    /** Whether the file uses this spelling of a key. */
    boolean isGiven(String key, String member) {
        return definition.resolved().get(key) instanceof Map<?, ?> map && map.containsKey(member);
    }

    static String near(String word, Collection<String> known) {
        return NearestMatch.of(word, known)
                .map(match -> "; did you mean '" + match + "'?")
                .orElse(known.isEmpty() ? "" : "; known are " + String.join(", ", known));
    }
}
