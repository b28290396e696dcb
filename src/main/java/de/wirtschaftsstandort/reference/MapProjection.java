package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.reference.Borders.Point;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Degrees to drawing units: equirectangular with the true scale at the middle latitude, which over a county differs
 * from a conformal projection by less than a line's width.
 */
@TemplateVisible
public record MapProjection(double west, double north, double unitsPerDegree, double latitudeStretch, int height) {

    /** Room around the outline in user units, so that its stroke is not cut. */
    private static final int MARGIN = 4;

    static MapProjection fitting(List<List<Point>> rings, int width) {
        double west = all(rings, Point::longitude).min().orElseThrow();
        double east = all(rings, Point::longitude).max().orElseThrow();
        double south = all(rings, Point::latitude).min().orElseThrow();
        double north = all(rings, Point::latitude).max().orElseThrow();
        double units = (width - 2.0 * MARGIN) / (east - west);
        double stretch = 1 / Math.cos(Math.toRadians((south + north) / 2));
        int height = (int) Math.ceil((north - south) * units * stretch) + 2 * MARGIN;
        return new MapProjection(west, north, units, stretch, height);
    }

    private static DoubleStream all(List<List<Point>> rings, ToDoubleFunction<Point> coordinate) {
        return rings.stream().flatMap(List::stream).mapToDouble(coordinate);
    }

    int x(double longitude) {
        return (int) Math.round(exactX(longitude));
    }

    int y(double latitude) {
        return (int) Math.round(exactY(latitude));
    }

    double exactX(double longitude) {
        return MARGIN + (longitude - west) * unitsPerDegree;
    }

    double exactY(double latitude) {
        return MARGIN + (north - latitude) * unitsPerDegree * latitudeStretch;
    }

    double longitude(int x) {
        return west + (x - MARGIN) / unitsPerDegree;
    }

    double latitude(int y) {
        return north - (y - MARGIN) / (unitsPerDegree * latitudeStretch);
    }

    /** Around the rings. */
    MapOutline.Frame frame(List<List<Point>> rings) {
        int left = x(all(rings, Point::longitude).min().orElse(west));
        int right = x(all(rings, Point::longitude).max().orElse(west));
        int top = y(all(rings, Point::latitude).max().orElse(north));
        int bottom = y(all(rings, Point::latitude).min().orElse(north));
        return new MapOutline.Frame(left, top, right, bottom);
    }

    /**
     * Whole units, one closed figure a ring; corners that fall onto the one before are left out. Each corner is said from the one
     * before, which takes half the letters.
     */
    String path(List<List<Point>> rings) {
        StringBuilder path = new StringBuilder();
        int lastX = 0;
        int lastY = 0;
        for (List<Point> ring : rings) {
            int startX = x(ring.get(0).longitude());
            int startY = y(ring.get(0).latitude());
            path.append('M').append(startX).append(' ').append(startY);
            lastX = startX;
            lastY = startY;
            char before = 'l';
            for (Point point : ring) {
                int x = x(point.longitude());
                int y = y(point.latitude());
                if (x != lastX || y != lastY) {
                    step(path, before, x - lastX);
                    step(path, ' ', y - lastY);
                    before = ' ';
                }
                lastX = x;
                lastY = y;
            }
            path.append('z');
        }
        return path.toString();
    }

    /** A minus parts numbers as well as a blank. */
    private static void step(StringBuilder path, char before, int distance) {
        if (before != ' ' || distance >= 0) {
            path.append(before);
        }
        path.append(distance);
    }
}
