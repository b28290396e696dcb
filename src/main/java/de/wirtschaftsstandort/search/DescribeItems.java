package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.Optional;

/** Supplied by the domains: what their items are found and filtered by. Called for every item when the index is built. */
@FunctionalInterface
public interface DescribeItems {

    /** Empty for items of others. */
    Optional<Traits> traits(ContentNode item);
}
