package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A question put to a body between its meetings, in writing.
 *
 * @param reasons why it is asked, and why now
 * @param dueOn the last day on which a vote counts
 * @param endReason why it ended without a decision; empty when it did not
 * @param ballots one row for each member with a vote, by name
 */
public record Circular(
        CircularId id,
        BodyId body,
        String bodyName,
        String number,
        String title,
        String wording,
        String reasons,
        LocalDate askedOn,
        LocalDate dueOn,
        LocalDate effectiveFrom,
        Optional<VirementId> virement,
        State state,
        Optional<LocalDate> endedOn,
        String endReason,
        Optional<DecisionId> decision,
        List<Ballot> ballots) {

    /** How far a circular vote is. */
    public enum State {
        OPEN("Läuft"),
        DECIDED("Beschlossen"),
        WITHOUT_RESULT("Ohne Ergebnis"),
        STOPPED("Abgebrochen");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a member says to the question. */
    public enum Choice {
        YES,
        NO,
        ABSTAINED,
        /** Partial: listed with the reason, without a vote. */
        EXCLUDED
    }

    /**
     * Where a member stands.
     *
     * @param choice empty as long as nothing came
     * @param reason why the member is excluded, or how the vote came that somebody else entered
     */
    public record Ballot(
            MemberId member,
            UserId user,
            String name,
            Optional<Choice> choice,
            String reason,
            Optional<LocalDate> castOn) {}

    public Circular {
        ballots = List.copyOf(ballots);
    }

    /** How many said this. */
    public int count(Choice choice) {
        return Math.toIntExact(ballots.stream()
                .filter(ballot -> ballot.choice().equals(Optional.of(choice)))
                .count());
    }

    /** Votes that were cast; who is excluded casts none. */
    public int cast() {
        return count(Choice.YES) + count(Choice.NO) + count(Choice.ABSTAINED);
    }

    /** Members nothing came from, by name. */
    public List<String> silent() {
        return ballots.stream()
                .filter(Predicate.not(ballot -> ballot.choice().isPresent()))
                .map(Ballot::name)
                .toList();
    }
}
