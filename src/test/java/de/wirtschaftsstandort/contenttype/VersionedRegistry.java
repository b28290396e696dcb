package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.shared.Problem;
import java.util.List;
import java.util.Optional;

/** A registry with a version of its own, as a reload gives it one. */
record VersionedRegistry(DefinitionRegistry read, long version) implements DefinitionRegistry {

    @Override
    public <T> Optional<Definition<T>> find(DefinitionType<T> type, DefinitionId id) {
        return read.find(type, id);
    }

    @Override
    public <T> Definition<T> require(DefinitionType<T> type, DefinitionId id) {
        return read.require(type, id);
    }

    @Override
    public <T> List<Definition<T>> all(DefinitionType<T> type) {
        return read.all(type);
    }

    @Override
    public List<Problem> problems() {
        return read.problems();
    }
}
