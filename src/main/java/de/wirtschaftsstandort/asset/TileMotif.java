package de.wirtschaftsstandort.asset;

import java.util.List;
import java.util.Optional;

/**
 * What a drawn picture is about.
 *
 * @param key the name editors choose as the motif of an item
 * @param tiles what the picture may consist of; at least one of them fills a single field
 */
record TileMotif(String key, List<String> tiles) {

    private static final List<TileMotif> ALL = List.of(
            of("glass", "ceramic", "scales", "glass", "vase", "factory", "sun"),
            of("logistics", "plane", "road", "containers", "sun", "people", "gear"),
            of("energy", "turbine", "solar", "hydrogen", "fields", "sun", "tree"),
            of("food", "fields", "tree", "sun", "grain", "river", "house"),
            of("work", "ceramic", "factory", "scales", "gear", "people", "house", "sun"),
            of("towns", "castle", "house", "tree", "people", "river", "sun"),
            of("health", "care", "people", "tree", "sun", "chip", "house"),
            of("technology", "chip", "factory", "gear", "hydrogen", "solar", "scales"),
            of("welcome", "people", "sun", "ceramic", "house", "tree", "scales"));

    private static TileMotif of(String key, String... tiles) {
        return new TileMotif(key, List.of(tiles));
    }

    static List<TileMotif> all() {
        return ALL;
    }

    static Optional<TileMotif> find(String key) {
        return ALL.stream().filter(motif -> motif.key().equals(key)).findFirst();
    }
}
