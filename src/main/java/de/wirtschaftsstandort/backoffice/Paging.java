package de.wirtschaftsstandort.backoffice;

/** Pages of a list, counted from 1; an empty list has one. */
final class Paging {

    private Paging() {}

    static int last(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The page asked for, or the nearest there is. */
    static int nearest(int asked, long total, int size) {
        return Math.max(1, Math.min(asked, last(total, size)));
    }
}
