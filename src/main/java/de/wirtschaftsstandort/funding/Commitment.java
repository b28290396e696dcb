package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An order and what is still open of it.
 *
 * @param lines by measure and year as it is budgeted now
 */
public record Commitment(
        CommitmentId id,
        String number,
        PartyId supplier,
        String supplierName,
        String subject,
        LocalDate orderDate,
        Money net,
        Money gross,
        State state,
        List<Line> lines) {

    public enum State {
        DRAFT("Entwurf"),
        ACTIVE("Aktiv"),
        PARTLY_INVOICED("Teilweise abgerechnet"),
        DONE("Erledigt"),
        CANCELLED("Storniert");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean isOpen() {
            return this == ACTIVE || this == PARTLY_INVOICED;
        }
    }

    /** A measure's year of it. */
    public record Line(CommitmentLineId id, MeasureId measure, int year, Money gross, Money open) {}

    public Money open() {
        return lines.stream().map(Line::open).reduce(Money.ZERO, Money::plus);
    }
}
