package de.wirtschaftsstandort.security;

import de.wirtschaftsstandort.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log.
 *
 * @param seq counts from 1 without gaps
 * @param actor who did it; empty for visitors and the system itself
 * @param action e.g. {@code account.created}
 * @param subject what it was done to, by id or name
 * @param detail what else an auditor wants to know; never a secret
 * @param address where the request came from, shortened
 * @param hash hex SHA-256 over the hash of the line before and this line
 */
public record AuditRow(
        long seq,
        Instant at,
        Optional<AccountId> actor,
        String action,
        String subject,
        String detail,
        String address,
        String previousHash,
        String hash) {

    /** Stands before the first line. */
    static final String NO_HASH = "0".repeat(64);

    static AuditRow after(@Nullable AuditRow previous, Instant at, AuditEntry entry) {
        long seq = previous == null ? 1 : previous.seq() + 1;
        String before = previous == null ? NO_HASH : previous.hash();
        AuditRow open = new AuditRow(
                seq, at, entry.actor(), entry.action(), entry.subject(), entry.detail(), entry.address(), before, "");
        return new AuditRow(
                seq,
                at,
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.address(),
                before,
                open.computedHash());
    }

    /** What {@link #hash} must be. Every field is written with its length, so no two lines look the same. */
    String computedHash() {
        StringBuilder canonical = new StringBuilder(previousHash);
        List<String> fields = Arrays.asList(
                String.valueOf(seq),
                at.toString(),
                actor.map(AccountId::toString).orElse(""),
                action,
                subject,
                detail,
                address);
        for (String field : fields) {
            canonical.append('|').append(field.length()).append(':').append(field);
        }
        return HexFormat.of().formatHex(Sha256.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
