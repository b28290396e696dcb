package de.wirtschaftsstandort.rendering;

import java.util.function.LongSupplier;

/** Counts what one page costs and stops it at its limits. Used by one thread. */
public final class RenderBudget {

    /** Ordinary steps allocate little; what takes this part of the whole within a few is growing. */
    private static final int STROKES = 16;

    private final RenderLimits limits;
    private TimeShare time;
    private long written;
    private int depth;
    private long memoryFrom;
    private long memorySeen;

    RenderBudget(RenderLimits limits, LongSupplier nanos, LongSupplier worked) {
        this.limits = limits;
        this.time = new TimeShare(nanos, worked, limits.time().toNanos());
        this.memoryFrom = ThreadMemory.allocated();
        this.memorySeen = memoryFrom;
    }

    /** Where a script is; asked only when a limit is reached. */
    public interface Position {

        /** The script as a person knows it. */
        String file();

        /** 1-based; 0 for the whole file. */
        int line();
    }

    /** To be called often while a script runs. */
    public void check(Position position) {
        if (time.spent()) {
            throw exceeded(
                    position,
                    "took longer than the " + time.milliseconds() + " ms it may; look for an endless loop here");
        }
        checkMemory(position);
    }

    /** As {@link #check}, of what can grow to anything within a few steps. */
    public void checkMemory(Position position) {
        long now = ThreadMemory.allocated();
        long most = limits.memory().toBytes();
        if (now - memoryFrom > most || now - memorySeen > most / STROKES) {
            throw exceeded(
                    position,
                    "needs more memory than the " + limits.memory().toMegabytes() + " MB it may, or "
                            + limits.memory().toMegabytes() / STROKES
                            + " MB at one stroke; look for a text or list that grows without end");
        }
        memorySeen = now;
    }

    public void checkNesting(int elements, Position position) {
        if (elements > limits.elements()) {
            throw exceeded(
                    position,
                    "nests more than " + limits.elements()
                            + " directives; look for a macro or function that calls itself");
        }
    }

    public void wrote(int characters, Position position) {
        written += characters;
        if (written > limits.characters()) {
            throw exceeded(position, "wrote more than the " + limits.characters() + " characters a page may have");
        }
    }

    private static BudgetExceeded exceeded(Position position, String sentence) {
        return new BudgetExceeded(position.file(), position.line(), sentence);
    }

    /** Gives one area or component three quarters of the time that is left. */
    Slice enter(ActiveDefinition definition) {
        if (depth >= limits.depth()) {
            throw exceeded(
                    definition,
                    "'" + definition.name() + "' is nested more than " + limits.depth()
                            + " areas and components deep; look for a component that renders itself");
        }
        Slice slice = new Slice(time, written, memoryFrom);
        memoryFrom = slice.memoryAtStart;
        memorySeen = slice.memoryAtStart;
        depth++;
        time = time.part();
        return slice;
    }

    /** What was in force before an area or component was entered. */
    final class Slice {

        private final TimeShare outerTime;
        private final long writtenBefore;
        private final long outerMemoryFrom;
        private final long memoryAtStart = ThreadMemory.allocated();

        private Slice(TimeShare outerTime, long writtenBefore, long outerMemoryFrom) {
            this.outerTime = outerTime;
            this.writtenBefore = writtenBefore;
            this.outerMemoryFrom = outerMemoryFrom;
        }

        /** Its memory is not the surrounding script's. Its characters are counted when the surrounding script takes them over, or not at all when it failed. */
        void leave() {
            depth--;
            time = outerTime;
            written = writtenBefore;
            memorySeen = ThreadMemory.allocated();
            memoryFrom = outerMemoryFrom + memorySeen - memoryAtStart;
        }
    }
}
