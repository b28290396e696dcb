package de.wirtschaftsstandort.maptile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A square of the web map (Web Mercator, 256 pixels wide).
 *
 * @param zoom how many times the world is halved, 0 to 20
 * @param x from the west, {@code y} from the north
 */
public record MapTile(int zoom, int x, int y) {

    static final int DEEPEST = 20;

    public MapTile {
        if (zoom < 0 || zoom > DEEPEST || x < 0 || y < 0 || x >= 1 << zoom || y >= 1 << zoom) {
            throw new IllegalArgumentException("no tile: " + zoom + "/" + x + "/" + y);
        }
    }

    /** Empty for what is no tile. */
    static Optional<MapTile> parse(String zoom, String x, String y) {
        if (!zoom.matches("\\d{1,2}") || !x.matches("\\d{1,7}") || !y.matches("\\d{1,7}")) {
            return Optional.empty();
        }
        int z = Integer.parseInt(zoom);
        return z <= DEEPEST && Integer.parseInt(x) < 1 << z && Integer.parseInt(y) < 1 << z
                ? Optional.of(new MapTile(z, Integer.parseInt(x), Integer.parseInt(y)))
                : Optional.empty();
    }

    /** Those a part of the earth lies on, in degrees; corners beyond what a web map shows count as its edge. */
    static List<MapTile> of(int zoom, double west, double south, double east, double north) {
        List<MapTile> tiles = new ArrayList<>();
        for (int y = row(north, zoom); y <= row(south, zoom); y++) {
            for (int x = column(west, zoom); x <= column(east, zoom); x++) {
                tiles.add(new MapTile(zoom, x, y));
            }
        }
        return tiles;
    }

    private static int column(double longitude, int zoom) {
        return within((longitude + 180) / 360, zoom);
    }

    private static int row(double latitude, int zoom) {
        double radians = Math.toRadians(Math.max(-85, Math.min(85, latitude)));
        return within((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2, zoom);
    }

    private static int within(double part, int zoom) {
        int all = 1 << zoom;
        return (int) Math.max(0, Math.min(all - 1, Math.floor(part * all)));
    }

    /** Edges in degrees, as the other three. */
    public double west() {
        return x * 360.0 / (1 << zoom) - 180;
    }

    public double east() {
        return (x + 1) * 360.0 / (1 << zoom) - 180;
    }

    public double north() {
        return latitude(y);
    }

    public double south() {
        return latitude(y + 1);
    }

    private double latitude(int row) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * row / (1 << zoom)))));
    }

    /** Where visitors find it. */
    public String path() {
        return "/.map/" + zoom + "/" + x + "/" + y + ".png";
    }
}
