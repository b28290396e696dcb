package de.wirtschaftsstandort.publishing;

import java.util.List;
import java.util.Locale;

/**
 * What came of something a person asked for.
 *
 * @param refusals which check refused what; empty unless {@link Outcome#REFUSED}
 */
public record EditorialAnswer(Outcome outcome, List<PublicationResult.Refusal> refusals) {

    public EditorialAnswer {
        refusals = List.copyOf(refusals);
    }

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
        REASON_MISSING
    }

    static EditorialAnswer of(Outcome outcome) {
        return new EditorialAnswer(outcome, List.of());
    }

    /** Done when no check refused anything. */
    static EditorialAnswer of(PublicationResult result) {
        return result.done().isEmpty() || !result.isComplete()
                ? new EditorialAnswer(Outcome.REFUSED, result.refusals())
                : of(Outcome.DONE);
    }

    /** {@code own-request} */
    public String key() {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isGood() {
        return outcome == Outcome.DONE || outcome == Outcome.PLANNED || outcome == Outcome.REQUESTED;
    }
}
