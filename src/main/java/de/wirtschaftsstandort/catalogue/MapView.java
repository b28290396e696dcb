package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.maptile.MapTiles;
import de.wirtschaftsstandort.search.PlaceGrid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A part of the map and the drawing it becomes, whose longer side always has the same length: marks and names have one size in
 * every part.
 */
final class MapView {

    static final double LONGER_SIDE = 1_000;

    /** Room for two digits beside each other, as narrow as a phone draws the map. */
    private static final double CELL = 95;

    /** About as wide as a tile is drawn. */
    private static final double TILE = 300;

    private final MapBox box;
    private final double unitsPerDegree;
    private final double stretch;

    /** @param stretch how many times longer a degree of latitude is drawn than one of longitude */
    MapView(MapBox box, double stretch) {
        this.box = box;
        this.stretch = stretch;
        this.unitsPerDegree = LONGER_SIDE / Math.max(box.width(), box.height() * stretch);
    }

    MapBox box() {
        return box;
    }

    double unitsPerDegree() {
        return unitsPerDegree;
    }

    double width() {
        return Math.max(1, rounded(box.width() * unitsPerDegree));
    }

    double height() {
        return Math.max(1, rounded(box.height() * unitsPerDegree * stretch));
    }

    double x(double longitude) {
        return rounded((longitude - box.west()) * unitsPerDegree);
    }

    double y(double latitude) {
        return rounded((box.north() - latitude) * unitsPerDegree * stretch);
    }

    /** To a tenth of a unit. */
    static double rounded(double units) {
        return Math.round(units * 10) / 10.0;
    }

    /** Pictures of a map service, each where its corners are; none while there are none to show. */
    List<FinderMap.Tile> ground(MapTiles tiles) {
        return tiles.of(tiles.zoom(TILE / unitsPerDegree), box.west(), box.south(), box.east(), box.north()).stream()
                .map(tile -> new FinderMap.Tile(
                        tile.path(),
                        x(tile.west()),
                        y(tile.north()),
                        rounded(x(tile.east()) - x(tile.west())),
                        rounded(y(tile.south()) - y(tile.north()))))
                .toList();
    }

    <T> PlaceGrid<T> grid() {
        return new PlaceGrid<>(box.forQuery(), (int) (width() / CELL), (int) (height() / CELL));
    }

    /** Path data of the outline an item keeps; empty without a sound one. */
    Optional<String> path(ItemValues values) {
        return values.text("polygon").flatMap(KeptPolygon::rings).map(rings -> {
            StringBuilder path = new StringBuilder();
            for (JsonNode ring : rings) {
                char command = 'M';
                for (JsonNode position : ring) {
                    path.append(String.format(
                            Locale.ROOT,
                            "%c%.1f %.1f",
                            command,
                            x(position.get(0).asDouble()),
                            y(position.get(1).asDouble())));
                    command = 'L';
                }
                path.append('z');
            }
            return path.toString();
        });
    }
}
