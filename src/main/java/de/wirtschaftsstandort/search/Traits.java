package de.wirtschaftsstandort.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the search knows of an item besides its texts.
 *
 * @param keywords words by language that count more than running text: products, lines of business, places
 * @param facets values by dimension, both as they stand in an address
 * @param names what the item calls values of its facets in other languages
 * @param orders numbers by name that results can be sorted by
 */
public record Traits(
        Map<String, List<String>> keywords,
        Map<String, List<String>> facets,
        List<ValueName> names,
        Map<String, Long> orders,
        Optional<GeoPoint> point) {

    /**
     * The value is one in all languages; this is what readers of one of them see.
     *
     * @param language BCP 47 tag
     */
    public record ValueName(String dimension, String value, String language, String name) {}

    public static final Traits NONE = new Traits(Map.of(), Map.of(), List.of(), Map.of(), Optional.empty());

    public Traits {
        keywords = Map.copyOf(keywords);
        facets = Map.copyOf(facets);
        names = List.copyOf(names);
        orders = Map.copyOf(orders);
    }
}
