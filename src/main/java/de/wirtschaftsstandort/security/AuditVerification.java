package de.wirtschaftsstandort.security;

import java.util.Optional;

/**
 * What a walk over the audit log found.
 *
 * @param lines how many there are
 * @param firstBroken the first line that is not as it was written or does not follow its predecessor
 * @param lastHash of the last line: written down elsewhere, it also proves that nothing was cut off at the end
 */
public record AuditVerification(long lines, Optional<Long> firstBroken, String lastHash) {

    public boolean isIntact() {
        return firstBroken.isEmpty();
    }
}
