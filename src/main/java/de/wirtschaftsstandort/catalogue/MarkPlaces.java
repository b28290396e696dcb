package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.reference.TrafficNodes;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.PlaceGrid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes marks of places; what lies close together becomes one with the way to look closer. */
final class MarkPlaces {

    /** Air around the places of a mark when somebody looks closer. */
    private static final double CLOSER = 1.2;

    /** A part that is not clearly smaller shows nothing more. */
    private static final double SMALLER = 0.9;

    private final MapView view;
    private final SearchAddress address;

    MarkPlaces(MapView view, SearchAddress address) {
        this.view = view;
        this.address = address;
    }

    List<FinderMap.Mark> items(List<ContentNode> items) {
        PlaceGrid<NodeId> grid = view.grid();
        items.forEach(item -> new ItemValues(item)
                .point()
                .ifPresent(point -> grid.add(point.latitude(), point.longitude(), () -> Optional.of(item.id()))));
        return items(grid);
    }

    List<FinderMap.Mark> items(PlaceGrid<NodeId> grid) {
        return marks(grid, NodeId::toString, id -> "");
    }

    List<FinderMap.Mark> named(List<TrafficNodes.Node> nodes) {
        PlaceGrid<String> grid = view.grid();
        nodes.forEach(node -> grid.add(node.latitude(), node.longitude(), () -> Optional.of(node.name())));
        return marks(grid, name -> "", Function.identity());
    }

    private <T> List<FinderMap.Mark> marks(PlaceGrid<T> grid, Function<T, String> node, Function<T, String> name) {
        return grid.spots().stream().map(spot -> mark(spot, node, name)).toList();
    }

    private <T> FinderMap.Mark mark(PlaceGrid.Spot<T> spot, Function<T, String> node, Function<T, String> name) {
        FinderQuery.Box around = spot.around();
        MapBox part = new MapBox(around.west(), around.south(), around.east(), around.north())
                .times(CLOSER)
                .atLeast(MapWays.SMALLEST, MapWays.SMALLEST);
        double x = view.x(spot.longitude());
        double y = view.y(spot.latitude());
        return new FinderMap.Mark(
                x,
                y,
                x,
                y,
                spot.places(),
                spot.only().map(node).orElse(""),
                spot.only().map(name).orElse(""),
                spot.places() > 1 ? closer(part, view, address) : "",
                part.text());
    }

    /** Query of the address that shows the part; empty where it is not clearly smaller than what is shown. */
    static String closer(MapBox part, MapView view, SearchAddress address) {
        boolean smaller = part.width() < SMALLER * view.box().width()
                || part.height() < SMALLER * view.box().height();
        return smaller ? address.with(PlotFinder.PART, part.text()).query() : "";
    }
}
