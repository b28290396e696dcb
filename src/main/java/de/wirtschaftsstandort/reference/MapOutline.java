package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A map ready to be drawn as SVG.
 *
 * @param width of the view box; {@code height} likewise
 * @param county path data of the county's border
 * @param areas municipalities in name order
 * @param projection from degrees to user units
 * @param file the areas as a file that pages draw from
 */
@TemplateVisible
public record MapOutline(
        int width, int height, String county, List<Area> areas, MapProjection projection, OutlineFile file) {

    public MapOutline {
        areas = List.copyOf(areas);
    }

    /** Address of all areas in one, for {@code <use href>}. */
    public String all() {
        return file.addressOfAll();
    }

    /** Address of one area, for {@code <use href>}: its outline in this drawing's units, without colours. */
    public String part(String ags) {
        return file.address(ags);
    }

    /**
     * A municipality on the map.
     *
     * @param path path data, to be filled even-odd
     * @param frame around just this municipality
     * @param x of its centre in user units, as {@code y}
     */
    @TemplateVisible
    public record Area(String ags, String name, String path, Frame frame, int x, int y) {

        /** Whether the frames of the area and of a part of the drawing have something in common; edges in user units. */
        public boolean meets(int left, int top, int right, int bottom) {
            return frame.left() <= right && frame.right() >= left && frame.top() <= bottom && frame.bottom() >= top;
        }
    }

    /** Edges in user units. */
    @TemplateVisible
    public record Frame(int left, int top, int right, int bottom) {

        /** As an SVG drawing says it that shows just this. */
        public String viewBox() {
            return left + " " + top + " " + (right - left) + " " + (bottom - top);
        }
    }

    public int x(double longitude) {
        return projection.x(longitude);
    }

    public int y(double latitude) {
        return projection.y(latitude);
    }

    /** In degrees, as {@code east}, {@code south} and {@code north}: the edges of the view box. */
    public double west() {
        return projection.longitude(0);
    }

    public double east() {
        return projection.longitude(width);
    }

    public double north() {
        return projection.latitude(0);
    }

    public double south() {
        return projection.latitude(height);
    }

    /** How many times longer a degree of latitude is drawn than one of longitude. */
    public double latitudeStretch() {
        return projection.latitudeStretch();
    }

    /**
     * What turns this drawing into one of a part of it.
     *
     * @param west edge of the part that becomes 0, as {@code north}
     * @param unitsPerDegree of longitude in the other drawing
     * @return value of an SVG attribute {@code transform}
     */
    public String onto(double west, double north, double unitsPerDegree) {
        return String.format(
                Locale.ROOT,
                "scale(%.4f) translate(%.2f %.2f)",
                unitsPerDegree / projection.unitsPerDegree(),
                -projection.exactX(west),
                -projection.exactY(north));
    }

    public Optional<Area> area(String ags) {
        return areas.stream().filter(area -> area.ags().equals(ags)).findFirst();
    }
}
