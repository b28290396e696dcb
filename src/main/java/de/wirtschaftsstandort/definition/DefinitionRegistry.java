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

    /** Counts the loads; part of a cached page's validity. */
    long version();
}
