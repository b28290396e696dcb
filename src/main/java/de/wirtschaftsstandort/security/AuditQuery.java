package de.wirtschaftsstandort.security;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the audit log are wanted.
 *
 * @param text found in action, subject or detail; empty for all
 * @param from inclusive
 * @param until exclusive
 */
public record AuditQuery(Optional<AccountId> actor, String text, Optional<Instant> from, Optional<Instant> until) {

    public static final AuditQuery EVERYTHING =
            new AuditQuery(Optional.empty(), "", Optional.empty(), Optional.empty());
}
