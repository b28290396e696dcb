package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;
import java.util.List;

/** A cross-reference check of a feature; as a Spring bean it runs after each load, before the registry is swapped in. */
@FunctionalInterface
public interface DefinitionCheck {

    /** What is wrong beyond one file, with lines from {@link DefinitionRegistry#problemAt}; must not throw. */
    List<Problem> check(DefinitionRegistry registry);
}
