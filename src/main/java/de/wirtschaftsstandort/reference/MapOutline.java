package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;

/**
 * A map ready to be drawn as SVG.
 *
 * @param width of the view box; {@code height} likewise
 * @param county path data of the county's border
 * @param areas municipalities in name order
 * @param projection from degrees to user units
 */
@TemplateVisible
public record MapOutline(int width, int height, String county, List<Area> areas, MapProjection projection) {

    public MapOutline {
        areas = List.copyOf(areas);
    }

    /**
     * A municipality on the map.
     *
     * @param path path data, to be filled even-odd
     * @param viewBox that shows just this municipality
     * @param x of its centre in user units, as {@code y}
     */
    @TemplateVisible
    public record Area(String ags, String name, String path, String viewBox, int x, int y) {}

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

    public Optional<Area> area(String ags) {
        return areas.stream().filter(area -> area.ags().equals(ags)).findFirst();
    }
}
