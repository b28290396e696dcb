package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An interim or final proof on its way to the granting body.
 *
 * @param preparedBy who changed it last before it was checked
 * @param eligible claimed when it was handed in
 * @param examination the letter in which the granting body says what it recognises; empty before
 * @param hash of the figures frozen when it was handed in
 */
public record ProofOfUse(
        ProofId id,
        ProgrammeId programme,
        String number,
        Kind kind,
        DateRange period,
        LocalDate due,
        String narrative,
        State state,
        UserId preparedBy,
        Optional<UserId> checkedBy,
        Optional<LocalDate> submittedOn,
        Optional<Instant> submittedAt,
        Optional<Money> eligible,
        Optional<String> hash,
        Optional<LocalDate> examinedOn,
        String examination,
        Optional<Money> recognised) {

    /** What a proof accounts for. */
    public enum Kind {
        INTERIM("Zwischennachweis"),
        FINAL("Schlussnachweis");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where it stands; a proof that is due and not begun has no row and is a deadline. */
    public enum State {
        IN_PROGRESS("In Arbeit"),
        CHECKED("Geprüft"),
        SUBMITTED("Eingereicht"),
        RECOGNISED("Anerkannt"),
        CUT("Gekürzt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Its receipts and figures are frozen. */
        public boolean isHandedIn() {
            return this == SUBMITTED || isExamined();
        }

        /** The granting body has said what it recognises. */
        public boolean isExamined() {
            return this == RECOGNISED || this == CUT;
        }
    }

    /** What somebody types into a proof before it is checked; the narrative may still be empty. */
    public record Draft(Kind kind, DateRange period, String narrative) {}

    /**
     * A receipt in a proof.
     *
     * @param claimed what counts of it
     * @param recognised by the granting body; empty before
     * @param reason of a reduction
     */
    public record Item(
            String receipt,
            LocalDate paidOn,
            String supplier,
            String subject,
            Money paid,
            Money claimed,
            Optional<Money> recognised,
            String reason) {

        /** Claimed and not recognised; nothing before the granting body has said. */
        public Money cut() {
            return recognised.map(claimed::minus).orElse(Money.ZERO);
        }
    }

    /** {@code Schlussnachweis N-2026-01}. */
    public String name() {
        return kind.label() + " " + number;
    }
}
