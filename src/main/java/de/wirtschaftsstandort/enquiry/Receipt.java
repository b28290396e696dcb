package de.wirtschaftsstandort.enquiry;

import java.util.Map;
import java.util.Optional;

/**
 * What a sender is told.
 *
 * @param ticket there when it was taken
 * @param refusal there when it was not
 * @param faults keys of what is wrong by the names of the fields
 */
public record Receipt(Optional<String> ticket, Optional<Refusal> refusal, Map<String, String> faults) {

    public Receipt {
        faults = Map.copyOf(faults);
    }

    static Receipt taken(TicketNumber ticket) {
        return new Receipt(Optional.of(ticket.text()), Optional.empty(), Map.of());
    }

    static Receipt refused(Refusal refusal) {
        return refused(refusal, Map.of());
    }

    static Receipt refused(Refusal refusal, Map<String, String> faults) {
        return new Receipt(Optional.empty(), Optional.of(refusal), faults);
    }
}
