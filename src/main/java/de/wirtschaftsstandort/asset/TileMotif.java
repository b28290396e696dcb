package de.wirtschaftsstandort.asset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a drawn picture is about: the tiles it may consist of, the same names editors choose as the motif of an item. */
enum TileMotif {
    GLASS("ceramic", "scales", "glass", "vase", "factory", "sun"),
    LOGISTICS("plane", "road", "containers", "sun", "people", "gear"),
    ENERGY("turbine", "solar", "hydrogen", "fields", "sun", "tree"),
    FOOD("fields", "tree", "sun", "grain", "river", "house"),
    WORK("ceramic", "factory", "scales", "gear", "people", "house", "sun"),
    TOWNS("castle", "house", "tree", "people", "river", "sun"),
    HEALTH("care", "people", "tree", "sun", "chip", "house"),
    TECHNOLOGY("chip", "factory", "gear", "hydrogen", "solar", "scales"),
    WELCOME("people", "sun", "ceramic", "house", "tree", "scales");

    private final List<String> tiles;

    TileMotif(String... tiles) {
        this.tiles = List.of(tiles);
    }

    List<String> tiles() {
        return tiles;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TileMotif> find(String key) {
        for (TileMotif motif : values()) {
            if (motif.key().equals(key)) {
                return Optional.of(motif);
            }
        }
        return Optional.empty();
    }
}
