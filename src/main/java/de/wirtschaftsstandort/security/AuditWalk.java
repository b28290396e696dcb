package de.wirtschaftsstandort.security;

import java.util.Optional;

/** Goes along the lines of the audit log, oldest first, and remembers the first that breaks the chain. */
final class AuditWalk {

    private long lines;
    private String expectedPrevious = AuditRow.NO_HASH;
    private Optional<Long> firstBroken = Optional.empty();

    void next(AuditRow row) {
        lines++;
        boolean follows = row.seq() == lines && row.previousHash().equals(expectedPrevious);
        if (firstBroken.isEmpty() && !(follows && row.computedHash().equals(row.hash()))) {
            firstBroken = Optional.of(row.seq());
        }
        expectedPrevious = row.hash();
    }

    AuditVerification result() {
        return new AuditVerification(lines, firstBroken, expectedPrevious);
    }
}
