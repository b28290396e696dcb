package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.search.FinderQuery;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who works near an item, so that a supplier next door is found from either side. */
public final class Neighbours {

    /** Further away nobody is a neighbour. */
    private static final double FURTHEST = 15;

    private Neighbours() {}

    /**
     * What to ask for the nearest companies of a folder; one more than are wanted, for an item may be the nearest to itself. Nothing for
     * an item that does not say where it lies.
     */
    public static Optional<FinderQuery> query(FinderQuery.Place folder, String language, ContentNode item, int most) {
        return new ItemValues(item).point().map(point -> FinderQuery.of(List.of(folder), "", language)
                .near(Optional.of(new FinderQuery.Near(point, FURTHEST)))
                .sort(Optional.of(new FinderQuery.Sort(FinderQuery.Sort.DISTANCE, false)))
                .withoutExcerpts()
                .page(0, most + 1));
    }

    /** As the crow flies, where both say where they lie. */
    public static OptionalDouble kilometres(ContentNode one, ContentNode other) {
        return new ItemValues(one).kilometresTo(new ItemValues(other));
    }
}
