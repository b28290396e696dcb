package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Supplied by the domains: what items are found and filtered by, and by what they are not. Called for every item when the index is built. */
@FunctionalInterface
public interface DescribeItems {

    /** Empty for items of others. */
    Optional<Traits> traits(ContentNode item);

    /** Names of properties of the workspace whose texts nobody looks for. */
    default Set<String> unsearched(String workspace) {
        return Set.of();
    }

    /** What all of them say together; of an item the first that knows it. */
    static DescribeItems all(List<DescribeItems> all) {
        return new DescribeItems() {
            @Override
            public Optional<Traits> traits(ContentNode item) {
                return all.stream().flatMap(one -> one.traits(item).stream()).findFirst();
            }

            @Override
            public Set<String> unsearched(String workspace) {
                return all.stream()
                        .flatMap(one -> one.unsearched(workspace).stream())
                        .collect(Collectors.toUnmodifiableSet());
            }
        };
    }
}
