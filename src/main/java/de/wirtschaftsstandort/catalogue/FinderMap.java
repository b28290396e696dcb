package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * The map beside a list: it shows the part the address names, and in it exactly what is listed, with further layers as the
 * visitor switches them on.
 *
 * @param width of the drawing, as {@code height}
 * @param onto turns the outlines of the areas into this drawing
 * @param areas municipalities of the part, each drawn from the file of outlines
 * @param ground pictures below all, from the west and the north on; none unless the operator has switched them on
 * @param groundBy whom they come from
 * @param names where they can stand without touching each other or a mark
 * @param layers in the order they are drawn; the list's own last
 * @param part as the address names it, in its standard form; empty for the whole county
 * @param withoutPlace how many of the list have no place on the map
 * @param ways other parts to look at, each with its address
 * @param edges of the part in degrees, west, south, east, north, for a script that lets people draw one
 */
@TemplateVisible
public record FinderMap(
        double width,
        double height,
        String onto,
        List<Area> areas,
        List<Tile> ground,
        String groundBy,
        List<Name> names,
        List<Layer> layers,
        String part,
        int withoutPlace,
        List<Way> ways,
        List<Double> edges) {

    public FinderMap {
        areas = List.copyOf(areas);
        ground = List.copyOf(ground);
        names = List.copyOf(names);
        layers = List.copyOf(layers);
        ways = List.copyOf(ways);
        edges = List.copyOf(edges);
    }

    /** Whether a mark had to step aside. */
    public boolean moved() {
        return layers.stream().flatMap(layer -> layer.marks().stream()).anyMatch(Mark::moved);
    }

    /** @param outline address of its outline, for {@code <use href>} */
    @TemplateVisible
    public record Area(String name, String outline) {}

    /** @param path where visitors find the picture */
    @TemplateVisible
    public record Tile(String path, double x, double y, double width, double height) {}

    /** @param minor only where there is more room than on a phone */
    @TemplateVisible
    public record Name(String text, double x, double y, boolean minor) {}

    /**
     * @param id {@code plots companies estates stations airports}
     * @param own what is listed
     * @param shown switched on; marks and outlines are empty where not
     * @param query of the address that switches it the other way, as it follows the path
     * @param places how many are drawn
     * @param total how many there are, drawn or without a place in the part; 0 where not shown
     * @param outlines path data of what has one
     */
    @TemplateVisible
    public record Layer(
            String id,
            boolean own,
            boolean shown,
            String query,
            int places,
            int total,
            List<Mark> marks,
            List<String> outlines) {

        public Layer {
            marks = List.copyOf(marks);
            outlines = List.copyOf(outlines);
        }

        Layer with(List<Mark> others) {
            return new Layer(id, own, shown, query, places, total, others, outlines);
        }
    }

    /**
     * One place, or several that lie close together.
     *
     * @param x where it is drawn, as {@code y}
     * @param placeX where it belongs, as {@code placeY}: elsewhere only if another mark is drawn there
     * @param node identifier of the item; empty for several and for what is no item
     * @param name of what is no item
     * @param closer query of the address that shows their part; empty for a single place and where it cannot be smaller
     * @param around their part, as addresses name it
     */
    @TemplateVisible
    public record Mark(
            double x,
            double y,
            double placeX,
            double placeY,
            int places,
            String node,
            String name,
            String closer,
            String around) {

        Mark movedTo(double otherX, double otherY) {
            return new Mark(otherX, otherY, placeX, placeY, places, node, name, closer, around);
        }

        /** Whether it had to step aside. */
        public boolean moved() {
            return x != placeX || y != placeY;
        }
    }

    /**
     * @param name {@code in out north south west east all}
     * @param query as it follows the path
     */
    @TemplateVisible
    public record Way(String name, String query) {}
}
