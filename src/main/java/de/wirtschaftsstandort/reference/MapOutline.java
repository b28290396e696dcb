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
 */
@TemplateVisible
public record MapOutline(int width, int height, String county, List<Area> areas) {

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

    public Optional<Area> area(String ags) {
        return areas.stream().filter(area -> area.ags().equals(ags)).findFirst();
    }
}
