package de.wirtschaftsstandort.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final List<@Nullable Cell<T>> cells;

    /** @param columns how many marks have room beside each other from west to east, {@code rows} from north to south */
    public PlaceGrid(FinderQuery.Box box, int columns, int rows) {
        this.box = box;
        this.columns = Math.max(1, columns);
        this.rows = Math.max(1, rows);
        this.cells = new ArrayList<>(Collections.nCopies(this.columns * this.rows, null));
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

    /** What is gathered in one cell: changed in place, for there may be a hundred thousand. */
    private static final class Cell<T> {

        private final Optional<T> first;
        private int places;
        private double latitudes;
        private double longitudes;
        private double west = Double.POSITIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;

        private Cell(Optional<T> first) {
            this.first = first;
        }

        private void add(double latitude, double longitude) {
            places++;
            latitudes += latitude;
            longitudes += longitude;
            west = Math.min(west, longitude);
            south = Math.min(south, latitude);
            east = Math.max(east, longitude);
            north = Math.max(north, latitude);
        }

        private Spot<T> spot() {
            return new Spot<>(
                    places,
                    latitudes / places,
                    longitudes / places,
                    new FinderQuery.Box(west, south, east, north),
                    places == 1 ? first : Optional.empty());
        }
    }

    /**
     * Does nothing for a place outside the box.
     *
     * @param what is asked only where it may be needed, before this returns
     */
    public void add(double latitude, double longitude, Supplier<Optional<T>> what) {
        if (!box.contains(latitude, longitude)) {
            return;
        }
        int column = Math.min(columns - 1, (int) ((longitude - box.west()) / (box.east() - box.west()) * columns));
        int row = Math.min(rows - 1, (int) ((box.north() - latitude) / (box.north() - box.south()) * rows));
        int at = row * columns + column;
        Cell<T> cell = cells.get(at);
        if (cell == null) {
            cell = new Cell<>(what.get());
            cells.set(at, cell);
        }
        cell.add(latitude, longitude);
    }

    /** No two of them closer than a cell, the largest first. */
    public List<Spot<T>> spots() {
        List<Spot<T>> spots = cells.stream()
                .flatMap(Stream::ofNullable)
                .map(Cell::spot)
                .collect(Collectors.toCollection(ArrayList::new));
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
