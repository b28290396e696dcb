package de.wirtschaftsstandort.funding;

import java.util.Map;
import java.util.Set;

/** Where a receipt stands and what may follow. */
public enum ReceiptState {
    RECORDED("Erfasst"),
    CHECKED("Sachlich geprüft"),
    RELEASED("Freigegeben"),
    PAID("Bezahlt"),
    IN_PROOF("Im Nachweis"),
    RECOGNISED("Anerkannt"),
    PARTLY_RECOGNISED("Teilanerkannt"),
    REJECTED("Abgelehnt"),
    PARKED("Geparkt"),
    CANCELLED("Storniert");

    private static final Map<ReceiptState, Set<ReceiptState>> NEXT = Map.of(
            RECORDED, Set.of(CHECKED, PARKED, CANCELLED),
            CHECKED, Set.of(RELEASED, RECORDED, PARKED, CANCELLED),
            RELEASED, Set.of(PAID, RECORDED, PARKED, CANCELLED),
            PAID, Set.of(IN_PROOF, PARKED),
            IN_PROOF, Set.of(RECOGNISED, PARTLY_RECOGNISED, REJECTED),
            // While the granting body examines, its last word counts.
            RECOGNISED, Set.of(RECOGNISED, PARTLY_RECOGNISED, REJECTED),
            PARTLY_RECOGNISED, Set.of(RECOGNISED, PARTLY_RECOGNISED, REJECTED),
            REJECTED, Set.of(RECOGNISED, PARTLY_RECOGNISED, REJECTED),
            PARKED, Set.of(RECORDED, CHECKED, RELEASED, PAID));

    private final String label;

    ReceiptState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(ReceiptState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
