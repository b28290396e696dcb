package de.wirtschaftsstandort.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the search knows of an item besides its texts.
 *
 * @param keywords words by language that count more than running text: products, lines of business, places
 * @param facets values by dimension, both as they stand in an address
 * @param orders numbers by name that results can be sorted by
 */
public record Traits(
        Map<String, List<String>> keywords,
        Map<String, List<String>> facets,
        Map<String, Long> orders,
        Optional<GeoPoint> point) {

    public static final Traits NONE = new Traits(Map.of(), Map.of(), Map.of(), Optional.empty());

    public Traits {
        keywords = Map.copyOf(keywords);
        facets = Map.copyOf(facets);
        orders = Map.copyOf(orders);
    }
}
