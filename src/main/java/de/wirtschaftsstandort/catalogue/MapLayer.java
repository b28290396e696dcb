package de.wirtschaftsstandort.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What maps can show, in the order it is drawn. */
enum MapLayer {
    STATIONS("bahnhoefe"),
    AIRPORTS("flughaefen"),
    ESTATES("standorte"),
    COMPANIES("unternehmen"),
    PLOTS("flaechen");

    /** Names in the address those that are switched on beside the list's own. */
    static final String PARAMETER = "ebene";

    private final String value;

    MapLayer(String value) {
        this.value = value;
    }

    /** As addresses name it. */
    String value() {
        return value;
    }

    /** As templates and texts name it; for content, its workspace. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MapLayer> of(String id) {
        return Stream.of(values()).filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** Its own one is always on: the list is what the map shows. */
    boolean isShown(MapLayer own, SearchAddress address) {
        return this == own || address.all(PARAMETER).contains(value);
    }

    /** The address with this one switched the other way. */
    SearchAddress switched(SearchAddress address) {
        List<String> others = Stream.of(values())
                .filter(layer -> address.all(PARAMETER).contains(layer.value) != (layer == this))
                .map(MapLayer::value)
                .toList();
        return address.with(PARAMETER, others);
    }
}
