package de.wirtschaftsstandort.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the marks of all layers of a map apart, so that none hides another and none is cut by the edge: the list's own are placed first and make
 * way for one another only, those of other layers step aside, and where there is no room left they join the nearest of their layer. No place is
 * lost by it.
 */
final class SpreadMarks {

    /** Between the middles of two marks: as large as the largest are drawn, on a phone. */
    static final double APART = 92;

    private static final double STEP = APART / 4;

    /** In steps: as far as a line still shows where it belongs. */
    private static final int NEAR = 8;

    private static final int ANYWHERE = (int) (MapView.LONGER_SIDE / STEP);

    private static final int DIRECTIONS = 24;

    private final MapView view;
    private final SearchAddress address;

    /** What is placed, by layer. */
    private final List<List<FinderMap.Mark>> placed = new ArrayList<>();

    SpreadMarks(MapView view, SearchAddress address) {
        this.view = view;
        this.address = address;
    }

    /** The same layers in the same order; the ones with the fewest marks keep closest to their places. */
    List<FinderMap.Layer> apart(List<FinderMap.Layer> layers) {
        Map<String, List<FinderMap.Mark>> done = new HashMap<>();
        layers.stream()
                .sorted(Comparator.comparing((FinderMap.Layer layer) -> !layer.own())
                        .thenComparing(layer -> layer.marks().size()))
                .forEach(layer -> done.put(layer.id(), apart(layer)));
        return layers.stream()
                .map(layer -> layer.with(done.getOrDefault(layer.id(), List.of())))
                .toList();
    }

    private List<FinderMap.Mark> apart(FinderMap.Layer layer) {
        List<FinderMap.Mark> own = new ArrayList<>();
        List<FinderMap.Mark> without = new ArrayList<>();
        placed.add(own);
        layer.marks().forEach(mark -> free(mark, NEAR).ifPresentOrElse(own::add, () -> without.add(mark)));
        for (FinderMap.Mark mark : without) {
            if (own.isEmpty()) {
                own.add(free(mark, ANYWHERE).orElseGet(() -> inPlaceOfAnother(mark)));
            } else {
                join(own, mark);
            }
        }
        return own;
    }

    /** The drawing is full: the nearest mark that can join one of its own layer makes room. */
    private FinderMap.Mark inPlaceOfAnother(FinderMap.Mark mark) {
        Optional<FinderMap.Mark> nearest = placed.stream()
                .filter(layer -> layer.size() > 1)
                .flatMap(List::stream)
                .min(Comparator.comparingDouble(one -> Math.hypot(one.x() - mark.x(), one.y() - mark.y())));
        if (nearest.isEmpty()) {
            return mark;
        }
        List<FinderMap.Mark> layer = placed.stream()
                .filter(marks -> marks.contains(nearest.get()))
                .findFirst()
                .orElseThrow();
        layer.remove(nearest.get());
        join(layer, nearest.get());
        return mark.movedTo(nearest.get().x(), nearest.get().y());
    }

    private Optional<FinderMap.Mark> free(FinderMap.Mark mark, int steps) {
        if (isFree(mark.x(), mark.y())) {
            return Optional.of(mark);
        }
        for (int step = 1; step <= steps; step++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS;
                double x = MapView.rounded(mark.x() + step * STEP * Math.cos(angle));
                double y = MapView.rounded(mark.y() + step * STEP * Math.sin(angle));
                if (isFree(x, y)) {
                    return Optional.of(mark.movedTo(x, y));
                }
            }
        }
        return Optional.empty();
    }

    /** Not cut by the edge, either. */
    private boolean isFree(double x, double y) {
        double edge = APART / 2;
        return x >= edge
                && y >= edge
                && x <= view.width() - edge
                && y <= view.height() - edge
                && placed.stream()
                        .flatMap(List::stream)
                        .allMatch(other -> Math.hypot(other.x() - x, other.y() - y) >= APART);
    }

    private void join(List<FinderMap.Mark> own, FinderMap.Mark mark) {
        FinderMap.Mark nearest = own.stream()
                .min(Comparator.comparingDouble(
                        one -> Math.hypot(one.placeX() - mark.placeX(), one.placeY() - mark.placeY())))
                .orElseThrow();
        MapBox part = MapBox.parse(nearest.around())
                .flatMap(one -> MapBox.parse(mark.around()).map(one::and))
                .orElse(view.box());
        FinderMap.Mark both = new FinderMap.Mark(
                nearest.x(),
                nearest.y(),
                nearest.placeX(),
                nearest.placeY(),
                nearest.places() + mark.places(),
                "",
                "",
                MarkPlaces.closer(part, view, address),
                part.text());
        own.set(own.indexOf(nearest), both);
    }
}
