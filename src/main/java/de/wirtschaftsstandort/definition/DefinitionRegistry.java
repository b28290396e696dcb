package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;
import java.util.List;
import java.util.Optional;

/** Immutable snapshot of all definitions. */
public interface DefinitionRegistry {

    <T> Optional<Definition<T>> find(DefinitionType<T> type, DefinitionId id);

    /** Fails with {@link DefinitionMissing}, which lists near names. */
    <T> Definition<T> require(DefinitionType<T> type, DefinitionId id);

    /** Sorted by id. */
    <T> List<Definition<T>> all(DefinitionType<T> type);

    /** Everything found wrong while loading, incl. files that gave no definition. */
    List<Problem> problems();

    /**
     * An error at a key of a definition, wherever an include, inheritance or decoration brought that key from.
     *
     * @param keyPath keys joined by dots, e.g. {@code areas.main.availableComponents.text}; in a list whose items have no
     *     name their number from 0 counts; for a key that does not exist the nearest one above it
     */
    default Problem problemAt(Definition<?> definition, String keyPath, String sentence) {
        return Problem.error(definition.file(), 0, sentence);
    }

    /** Whether another file includes the one of this definition, which then need not be complete. */
    default boolean isFragment(Definition<?> definition) {
        return isFragment(definition.file());
    }

    /** @param file as problems name it */
    default boolean isFragment(String file) {
        return false;
    }

    /** Counts the loads; part of a cached page's validity. */
    long version();
}
