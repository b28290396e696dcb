package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody looks for, by words and by criteria.
 *
 * @param places where; nothing is found without one
 * @param text words as typed, empty for everything; any text is legal
 * @param language whose texts are searched
 * @param chosen values by dimension: one of the values of a dimension, of every dimension; unknown ones find nothing
 * @param near only items within that distance
 * @param box only items within that part of the map
 * @param sort by relevance while there are words, else by name
 * @param count dimensions whose values are counted
 * @param excerpts whether each item comes with the passages that show why it was found, which costs more than to find it
 * @param offset at most {@value #DEEPEST}
 */
public record FinderQuery(
        List<Place> places,
        String text,
        String language,
        Map<String, List<String>> chosen,
        Optional<Near> near,
        Optional<Box> box,
        Optional<Sort> sort,
        List<String> count,
        boolean excerpts,
        int offset,
        int limit) {

    static final int DEEPEST = 10_000;
    static final int MOST = 200;

    /** A workspace from a node downwards. */
    public record Place(String workspace, NodePath below) {}

    /** @param kilometres more than 0 */
    public record Near(GeoPoint point, double kilometres) {}

    /** A part of the map in degrees, {@code west} not beyond {@code east} and {@code south} not beyond {@code north}. */
    public record Box(double west, double south, double east, double north) {

        public Box {
            if (!(west <= east && south <= north)) {
                throw new IllegalArgumentException(
                        "no part of a map: " + west + ", " + south + ", " + east + ", " + north);
            }
        }

        boolean contains(double latitude, double longitude) {
            return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
        }
    }

    /** By the name in the language, by the distance to {@link #near}, or by a number of {@link Traits#orders}. */
    public record Sort(String by, boolean descending) {

        public static final String NAME = "name";
        public static final String DISTANCE = "distance";
    }

    public FinderQuery {
        places = List.copyOf(places);
        chosen = Map.copyOf(chosen);
        count = List.copyOf(count);
        offset = Math.max(0, Math.min(offset, DEEPEST));
        limit = Math.max(0, Math.min(limit, MOST));
    }

    public static FinderQuery of(List<Place> places, String text, String language) {
        return new FinderQuery(
                places,
                text,
                language,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                0,
                10);
    }

    public FinderQuery choose(Map<String, List<String>> values) {
        return new FinderQuery(places, text, language, values, near, box, sort, count, excerpts, offset, limit);
    }

    public FinderQuery near(Optional<Near> place) {
        return new FinderQuery(places, text, language, chosen, place, box, sort, count, excerpts, offset, limit);
    }

    public FinderQuery box(Optional<Box> part) {
        return new FinderQuery(places, text, language, chosen, near, part, sort, count, excerpts, offset, limit);
    }

    public FinderQuery sort(Optional<Sort> order) {
        return new FinderQuery(places, text, language, chosen, near, box, order, count, excerpts, offset, limit);
    }

    public FinderQuery count(List<String> dimensions) {
        return new FinderQuery(places, text, language, chosen, near, box, sort, dimensions, excerpts, offset, limit);
    }

    public FinderQuery withoutExcerpts() {
        return new FinderQuery(places, text, language, chosen, near, box, sort, count, false, offset, limit);
    }

    public FinderQuery words(String words) {
        return new FinderQuery(places, words, language, chosen, near, box, sort, count, excerpts, offset, limit);
    }

    public FinderQuery page(int newOffset, int newLimit) {
        return new FinderQuery(places, text, language, chosen, near, box, sort, count, excerpts, newOffset, newLimit);
    }
}
