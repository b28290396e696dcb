package de.wirtschaftsstandort.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Where somebody can go from the part of a map that is shown. */
final class MapWays {

    /** In degrees; parts that are smaller show nothing more. */
    static final double SMALLEST = 0.01;

    private static final double HALF = 0.5;
    private static final double ALMOST = 0.99;

    private final MapBox county;
    private final SearchAddress address;
    private final List<FinderMap.Way> ways = new ArrayList<>();

    private MapWays(MapBox county, SearchAddress address) {
        this.county = county;
        this.address = address;
    }

    /** @param narrowed whether the address names a part */
    static List<FinderMap.Way> from(MapBox shown, MapBox county, boolean narrowed, SearchAddress address) {
        return new MapWays(county, address).all(shown, narrowed);
    }

    private List<FinderMap.Way> all(MapBox shown, boolean narrowed) {
        if (Math.min(shown.width(), shown.height()) > SMALLEST) {
            add("in", shown.times(HALF));
        }
        if (narrowed) {
            MapBox wider = shown.times(1 / HALF);
            String everywhere = address.without(PlotFinder.PART).query();
            if (isWhole(wider)) {
                ways.add(new FinderMap.Way("out", everywhere));
            } else {
                add("out", wider);
            }
            step("north", shown.moved(0, HALF));
            step("south", shown.moved(0, -HALF));
            step("west", shown.moved(-HALF, 0));
            step("east", shown.moved(HALF, 0));
            ways.add(new FinderMap.Way("all", everywhere));
        }
        return ways;
    }

    /** As large as the county, but for the digits an address has. */
    private boolean isWhole(MapBox box) {
        return box.width() >= ALMOST * county.width() && box.height() >= ALMOST * county.height();
    }

    private void step(String name, MapBox next) {
        if (next.meets(county)) {
            add(name, next);
        }
    }

    private void add(String name, MapBox box) {
        ways.add(new FinderMap.Way(
                name, address.with(PlotFinder.PART, box.text()).query()));
    }
}
