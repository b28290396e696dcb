package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.search.FinderQuery;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of the map, in degrees WGS 84; addresses name it {@code west,south,east,north}.
 *
 * @param west less than {@code east}
 * @param south less than {@code north}
 */
record MapBox(double west, double south, double east, double north) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,9})?");

    /** Corners in any order; empty for what is no part of the earth or has no extent. */
    static Optional<MapBox> parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        double[] numbers = new double[4];
        for (int at = 0; at < 4; at++) {
            if (!NUMBER.matcher(parts[at].strip()).matches()) {
                return Optional.empty();
            }
            numbers[at] = Double.parseDouble(parts[at].strip());
        }
        MapBox box = new MapBox(
                Math.min(numbers[0], numbers[2]),
                Math.min(numbers[1], numbers[3]),
                Math.max(numbers[0], numbers[2]),
                Math.max(numbers[1], numbers[3]));
        boolean onEarth = box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90;
        return onEarth && box.width() > 0 && box.height() > 0 ? Optional.of(box) : Optional.empty();
    }

    FinderQuery.Box forQuery() {
        return new FinderQuery.Box(west, south, east, north);
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    boolean contains(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    boolean meets(MapBox other) {
        return west < other.east && east > other.west && south < other.north && north > other.south;
    }

    /** The smallest that holds both. */
    MapBox and(MapBox other) {
        return new MapBox(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    /** Around the same middle, so many times as wide and as high. */
    MapBox times(double factor) {
        double x = width() * (factor - 1) / 2;
        double y = height() * (factor - 1) / 2;
        return new MapBox(west - x, south - y, east + x, north + y);
    }

    /** At least so wide and so high, around the same middle. */
    MapBox atLeast(double leastWidth, double leastHeight) {
        double x = Math.max(0, leastWidth - width()) / 2;
        double y = Math.max(0, leastHeight - height()) / 2;
        return new MapBox(west - x, south - y, east + x, north + y);
    }

    /** Moved by so many of its widths to the east and of its heights to the north. */
    MapBox moved(double widths, double heights) {
        return new MapBox(
                west + widths * width(),
                south + heights * height(),
                east + widths * width(),
                north + heights * height());
    }

    /** As an address names it, to about ten metres. */
    String text() {
        return String.format(Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", west, south, east, north);
    }
}
