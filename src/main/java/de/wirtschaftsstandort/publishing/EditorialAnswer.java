package de.wirtschaftsstandort.publishing;

/**
 * What came of something a person asked for.
 *
 * @param reason in the log's words, when it is more than the outcome says; else empty
 */
public record EditorialAnswer(Outcome outcome, String reason) {

    public enum Outcome {
        DONE,
        /** Waits for its time. */
        PLANNED,
        /** Waits for a second person. */
        REQUESTED,
        /** A check refused it; the reason says which. */
        REFUSED,
        /** There is no such node, plan or wish (any more). */
        MISSING,
        /** The person has no right to it here. */
        FORBIDDEN,
        /** Nobody approves what they asked for themselves. */
        OWN_REQUEST,
        /** It was changed after it was asked for. */
        CHANGED_SINCE,
        /** The same is planned or asked for already. */
        ALREADY_WAITING,
        /** A time that is over. */
        TIME_OVER,
        /** Refusing without saying why. */
        REASON_MISSING,
        /** A second person has to approve it first. */
        NEEDS_APPROVAL
    }

    static EditorialAnswer of(Outcome outcome) {
        return new EditorialAnswer(outcome, "");
    }

    public boolean isGood() {
        return outcome == Outcome.DONE || outcome == Outcome.PLANNED || outcome == Outcome.REQUESTED;
    }
}
