package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Sha256;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One link of the audit chain: who did what to which thing, before, after and why.
 *
 * @param hash SHA-256 over all other fields, the previous hash included
 */
public record AuditEntry(
        int seq,
        Instant at,
        String user,
        String roles,
        String action,
        String entity,
        String before,
        String after,
        String reason,
        String previousHash,
        String hash) {

    boolean isSound() {
        return hash.equals(computedHash());
    }

    String computedHash() {
        // Lengths before texts: no two different entries read the same.
        String text = Stream.of(
                        Integer.toString(seq),
                        at.toString(),
                        user,
                        roles,
                        action,
                        entity,
                        before,
                        after,
                        reason,
                        previousHash)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
        return Sha256.of(text);
    }

    AuditEntry sealed() {
        return new AuditEntry(
                seq, at, user, roles, action, entity, before, after, reason, previousHash, computedHash());
    }
}
