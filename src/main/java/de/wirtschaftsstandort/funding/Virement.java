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

    /** @param now the level judged by today's plan: what has become larger meanwhile needs the approval too */
    public boolean needsAuthority(ApprovalLevel now) {
        return level == ApprovalLevel.AUTHORITY || now == ApprovalLevel.AUTHORITY;
    }

    public enum State {
        SUBMITTED,
        DECIDED,
        REQUESTED,
        EFFECTIVE,
        REJECTED,
        WITHDRAWN
    }
}
