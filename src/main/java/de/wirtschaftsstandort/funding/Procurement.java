package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A procurement record; offers are read separately, see {@link Procurements#offers}. */
public record Procurement(
        ProcurementId id,
        ProgrammeId programme,
        String number,
        String subject,
        String needKey,
        Set<MeasureId> measures,
        Money estimatedNet,
        LocalDate estimatedOn,
        VatRate vat,
        Optional<Procedure> procedure,
        String procedureReason,
        String lotDecision,
        String awardReason,
        Optional<PartyId> winner,
        Optional<Money> awardedNet,
        Optional<Money> awardedGross,
        Optional<LocalDate> bidderInformationOn,
        Optional<LocalDate> awardedOn,
        State state) {

    public enum State {
        NEED("Bedarf"),
        PROCEDURE_CHOSEN("Verfahren gewählt"),
        RUNNING("Läuft"),
        EVALUATION("Wertung"),
        BIDDERS_INFORMED("Bieter informiert"),
        AWARDED("Vergeben"),
        FINISHED("Abgeschlossen"),
        CANCELLED("Aufgehoben");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean isAwarded() {
            return this == AWARDED || this == FINISHED;
        }

        boolean isOver() {
            return isAwarded() || this == CANCELLED;
        }
    }
}
