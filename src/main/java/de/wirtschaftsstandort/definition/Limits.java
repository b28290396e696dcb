package de.wirtschaftsstandort.definition;

/** What one definition may cost; far above what people write, far below what hurts. */
final class Limits {

    /** Characters of one file. */
    static final int FILE_LENGTH = 2_000_000;

    /** Nodes of one file with its aliases written out, and of one definition with its includes. */
    static final int NODES = 100_000;

    /** Levels of one file, and of one definition with its includes. */
    static final int DEPTH = 60;

    /** Files that include one another. */
    static final int INCLUDES = 30;

    private Limits() {}

    /** Keeps sums of sums from overflowing. */
    static int clamp(long size) {
        return (int) Math.min(size, 1_000_000_000);
    }
}
