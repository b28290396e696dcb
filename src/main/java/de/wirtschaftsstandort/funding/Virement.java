package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;

/** A virement on its way. */
public record Virement(
        VirementId id,
        ProgrammeId programme,
        String number,
        VirementRequest request,
        ApprovalLevel level,
        State state,
        Optional<LocalDate> effectiveOn) {

    public enum State {
        SUBMITTED,
        DECIDED,
        REQUESTED,
        EFFECTIVE,
        REJECTED,
        WITHDRAWN
    }
}
