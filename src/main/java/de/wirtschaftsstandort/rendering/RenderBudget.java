package de.wirtschaftsstandort.rendering;

import java.util.function.LongSupplier;

/** Counts what one page costs and stops it at its limits. Used by one thread. */
public final class RenderBudget {

    private final RenderLimits limits;
    private final LongSupplier nanos;
    private long deadline;
    private long allowed;
    private long written;
    private int depth;

    RenderBudget(RenderLimits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.allowed = limits.time().toNanos();
        this.deadline = nanos.getAsLong() + allowed;
    }

    /** How deep directives, macros and functions of one script may nest. */
    public int elements() {
        return limits.elements();
    }

    /** To be called often while a script runs. */
    public void checkTime(String file, int line) {
        if (nanos.getAsLong() - deadline > 0) {
            throw new BudgetExceeded(
                    file,
                    line,
                    "took longer than the " + allowed / 1_000_000 + " ms it may; look for an endless loop here");
        }
    }

    public void wrote(int characters, String file, int line) {
        written += characters;
        if (written > limits.characters()) {
            throw new BudgetExceeded(
                    file, line, "wrote more than the " + limits.characters() + " characters a page may have");
        }
    }

    public BudgetExceeded tooManyElements(String file, int line) {
        return new BudgetExceeded(
                file,
                line,
                "nests more than " + limits.elements() + " directives; look for a macro or function that calls itself");
    }

    /** Gives one area or component three quarters of the time that is left. */
    Slice enter(ActiveDefinition definition) {
        if (depth >= limits.depth()) {
            throw new BudgetExceeded(
                    definition.file(),
                    0,
                    "'" + definition.name() + "' is nested more than " + limits.depth()
                            + " areas and components deep; look for a component that renders itself");
        }
        Slice slice = new Slice(deadline, allowed, written);
        long now = nanos.getAsLong();
        depth++;
        allowed = Math.max(0, deadline - now) / 4 * 3;
        deadline = now + allowed;
        return slice;
    }

    /** What was in force before an area or component was entered. */
    final class Slice {

        private final long outerDeadline;
        private final long outerAllowed;
        private final long writtenBefore;

        private Slice(long outerDeadline, long outerAllowed, long writtenBefore) {
            this.outerDeadline = outerDeadline;
            this.outerAllowed = outerAllowed;
            this.writtenBefore = writtenBefore;
        }

        /** Its characters are counted when the surrounding script takes them over, or not at all when it failed. */
        void leave() {
            depth--;
            deadline = outerDeadline;
            allowed = outerAllowed;
            written = writtenBefore;
        }
    }
}
