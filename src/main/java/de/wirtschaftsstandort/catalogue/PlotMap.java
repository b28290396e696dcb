package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.MapOutline;
import de.wirtschaftsstandort.search.GeoPoint;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The map beside a list of plots: it shows the part the address names, and in it exactly the plots of the list.
 *
 * @param viewBox of the drawing
 * @param unit length in the drawing that looks the same in every part, about a hundredth of its width
 * @param part as the address names it, in its standard form; empty for the whole county
 * @param pins in the order of the list; plots without a place have none
 * @param withoutPlace how many those are
 * @param ways other parts to look at, each with its address
 * @param edges of the part in degrees, west, south, east, north, for a script that lets people draw one
 */
@TemplateVisible
public record PlotMap(
        String viewBox,
        double unit,
        String part,
        List<Pin> pins,
        int withoutPlace,
        List<Way> ways,
        List<Double> edges) {

    /** Parts that are smaller show nothing more. */
    private static final double SMALLEST = 0.01;

    private static final double HALF = 0.5;
    private static final double ALMOST = 0.99;

    public PlotMap {
        pins = List.copyOf(pins);
        ways = List.copyOf(ways);
        edges = List.copyOf(edges);
    }

    /**
     * @param name of the plot's node
     * @param at its place in the list, from 0
     */
    @TemplateVisible
    public record Pin(String name, int at, int x, int y) {}

    /**
     * @param name {@code in out north south west east all}
     * @param query as it follows the path
     */
    @TemplateVisible
    public record Way(String name, String query) {}

    /** @param plots those listed */
    static PlotMap of(MapOutline outline, List<ContentNode> plots, Function<String, List<String>> asked) {
        SearchAddress address = SearchAddress.read(PlotFinder.PARAMETERS, asked);
        Optional<MapBox> named = MapBox.parse(address.first(PlotFinder.PART));
        MapBox county = new MapBox(outline.west(), outline.south(), outline.east(), outline.north());
        MapBox shown = named.filter(county::meets).orElse(county);
        List<Pin> pins = new ArrayList<>();
        for (int at = 0; at < plots.size(); at++) {
            Optional<GeoPoint> point = new ItemValues(plots.get(at)).point();
            if (point.isPresent()) {
                int x = outline.x(point.get().longitude());
                pins.add(new Pin(
                        plots.get(at).name(), at, x, outline.y(point.get().latitude())));
            }
        }
        int left = outline.x(shown.west());
        int top = outline.y(shown.north());
        int width = Math.max(1, outline.x(shown.east()) - left);
        int height = Math.max(1, outline.y(shown.south()) - top);
        return new PlotMap(
                left + " " + top + " " + width + " " + height,
                Math.max(width, height) / 100.0,
                named.map(MapBox::text).orElse(""),
                pins,
                plots.size() - pins.size(),
                ways(shown, county, named.isPresent(), address),
                List.of(shown.west(), shown.south(), shown.east(), shown.north()));
    }

    private static List<Way> ways(MapBox shown, MapBox county, boolean narrowed, SearchAddress address) {
        List<Way> ways = new ArrayList<>();
        if (Math.min(shown.width(), shown.height()) > SMALLEST) {
            ways.add(way("in", shown.times(HALF), address));
        }
        if (narrowed) {
            MapBox wider = shown.times(1 / HALF);
            SearchAddress everywhere = address.without(PlotFinder.PART);
            ways.add(isWhole(wider, county) ? new Way("out", everywhere.query()) : way("out", wider, address));
            step(ways, "north", shown.moved(0, HALF), county, address);
            step(ways, "south", shown.moved(0, -HALF), county, address);
            step(ways, "west", shown.moved(-HALF, 0), county, address);
            step(ways, "east", shown.moved(HALF, 0), county, address);
            ways.add(new Way("all", everywhere.query()));
        }
        return ways;
    }

    /** As large as the county, but for the digits an address has. */
    private static boolean isWhole(MapBox box, MapBox county) {
        return box.width() >= ALMOST * county.width() && box.height() >= ALMOST * county.height();
    }

    private static void step(List<Way> ways, String name, MapBox next, MapBox county, SearchAddress address) {
        if (next.meets(county)) {
            ways.add(way(name, next, address));
        }
    }

    private static Way way(String name, MapBox box, SearchAddress address) {
        return new Way(name, address.with(PlotFinder.PART, box.text()).query());
    }
}
