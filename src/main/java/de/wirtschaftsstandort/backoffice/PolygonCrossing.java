package de.wirtschaftsstandort.backoffice;

import java.math.BigDecimal;
import java.util.List;

/** Whether an outline crosses itself, so that nobody can say what lies inside. Sides that only touch do not cross. */
final class PolygonCrossing {

    private PolygonCrossing() {}

    /** A corner in degrees. */
    record Corner(BigDecimal latitude, BigDecimal longitude) {

        private double east() {
            return longitude.doubleValue();
        }

        private double north() {
            return latitude.doubleValue();
        }
    }

    /** @param corners the first one not repeated at the end */
    static boolean in(List<Corner> corners) {
        int sides = corners.size();
        for (int i = 0; i < sides; i++) {
            for (int j = i + 2; j < sides; j++) {
                if (cross(corners.get(i), corners.get(i + 1), corners.get(j), corners.get((j + 1) % sides))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(Corner from, Corner to, Corner otherFrom, Corner otherTo) {
        return side(from, to, otherFrom) * side(from, to, otherTo) < 0
                && side(otherFrom, otherTo, from) * side(otherFrom, otherTo, to) < 0;
    }

    /** Positive when the point lies to the left of the way, negative to the right, zero on its line. */
    private static double side(Corner from, Corner to, Corner point) {
        return Math.signum((to.east() - from.east()) * (point.north() - from.north())
                - (to.north() - from.north()) * (point.east() - from.east()));
    }
}
