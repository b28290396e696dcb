package de.wirtschaftsstandort.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Gathers places of a part of the earth where they lie close together, so that a drawing stays readable however many there are.
 * For one thread.
 *
 * @param <T> what lies at the places
 */
public final class PlaceGrid<T> {

    private final FinderQuery.Box box;
    private final int columns;
    private final int rows;
    private final Map<Integer, Spot<T>> cells = new TreeMap<>();

    /** @param columns how many marks have room beside each other from west to east, {@code rows} from north to south */
    public PlaceGrid(FinderQuery.Box box, int columns, int rows) {
        this.box = box;
        this.columns = Math.max(1, columns);
        this.rows = Math.max(1, rows);
    }

    /**
     * Places drawn as one.
     *
     * @param latitude of their middle, as {@code longitude}
     * @param around the smallest part that holds them all; without extent for a single one
     * @param only what is there, if it is a single one
     */
    public record Spot<T>(int places, double latitude, double longitude, FinderQuery.Box around, Optional<T> only) {

        private Spot<T> and(Spot<T> other) {
            int all = places + other.places;
            return new Spot<>(
                    all,
                    (latitude * places + other.latitude * other.places) / all,
                    (longitude * places + other.longitude * other.places) / all,
                    new FinderQuery.Box(
                            Math.min(around.west(), other.around.west()),
                            Math.min(around.south(), other.around.south()),
                            Math.max(around.east(), other.around.east()),
                            Math.max(around.north(), other.around.north())),
                    Optional.empty());
        }
    }

    FinderQuery.Box box() {
        return box;
    }

    /**
     * Does nothing for a place outside the box.
     *
     * @param what is asked only where it may be needed
     */
    public void add(double latitude, double longitude, Supplier<Optional<T>> what) {
        if (!box.contains(latitude, longitude)) {
            return;
        }
        int column = Math.min(columns - 1, (int) ((longitude - box.west()) / (box.east() - box.west()) * columns));
        int row = Math.min(rows - 1, (int) ((box.north() - latitude) / (box.north() - box.south()) * rows));
        FinderQuery.Box place = new FinderQuery.Box(longitude, latitude, longitude, latitude);
        cells.compute(
                row * columns + column,
                (cell, known) -> known == null
                        ? new Spot<>(1, latitude, longitude, place, what.get())
                        : known.and(new Spot<>(1, latitude, longitude, place, Optional.empty())));
    }

    /** No two of them closer than a cell, the largest first. */
    public List<Spot<T>> spots() {
        List<Spot<T>> spots = new ArrayList<>(cells.values());
        int before;
        do {
            before = spots.size();
            spots = joined(spots);
        } while (spots.size() < before);
        return spots;
    }

    private List<Spot<T>> joined(List<Spot<T>> spots) {
        spots.sort(Comparator.comparingInt((Spot<T> spot) -> -spot.places()));
        List<Spot<T>> apart = new ArrayList<>();
        for (Spot<T> spot : spots) {
            int near = 0;
            while (near < apart.size() && distance(apart.get(near), spot) >= 1) {
                near++;
            }
            if (near == apart.size()) {
                apart.add(spot);
            } else {
                apart.set(near, apart.get(near).and(spot));
            }
        }
        return apart;
    }

    /** In cells. */
    private double distance(Spot<T> one, Spot<T> other) {
        return Math.hypot(
                (one.longitude() - other.longitude()) / (box.east() - box.west()) * columns,
                (one.latitude() - other.latitude()) / (box.north() - box.south()) * rows);
    }
}
