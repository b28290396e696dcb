package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends to and reads a programme's audit chain. */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Permissions permissions;

    AuditTrail(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** Call only while the programme is held by {@link Bookkeeping}. */
    void append(
            ProgrammeId programme,
            Instant at,
            Actor actor,
            String action,
            String entity,
            String before,
            String after,
            String reason) {
        Optional<AuditEntry> last = last(programme);
        String roles = actor.rolesIn(programme).stream()
                .map(FundingRole::name)
                .sorted()
                .collect(Collectors.joining(","));
        AuditEntry entry = new AuditEntry(
                        last.map(AuditEntry::seq).orElse(0) + 1,
                        // As precise as the database keeps it, or the hash would not verify.
                        at.truncatedTo(ChronoUnit.MICROS),
                        actor.user().value(),
                        roles,
                        action,
                        entity,
                        before,
                        after,
                        reason,
                        last.map(AuditEntry::hash).orElse(""),
                        "")
                .sealed();
        jdbc.sql("insert into funding.audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        programme.value(),
                        entry.seq(),
                        Timestamp.from(entry.at()),
                        entry.user(),
                        entry.roles(),
                        entry.action(),
                        entry.entity(),
                        entry.before(),
                        entry.after(),
                        entry.reason(),
                        entry.previousHash(),
                        entry.hash())
                .update();
    }

    private Optional<AuditEntry> last(ProgrammeId programme) {
        return jdbc.sql("select * from funding.audit_entry where programme_id = ? order by seq desc limit 1")
                .param(programme.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    /** The chain, oldest first. */
    public List<AuditEntry> read(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_AUDIT, programme);
        return entries(programme);
    }

    /** The newest entries, newest first. */
    public List<AuditEntry> latest(Actor actor, ProgrammeId programme, int most) {
        permissions.require(actor, FundingAction.READ_AUDIT, programme);
        return jdbc.sql("select * from funding.audit_entry where programme_id = ? order by seq desc limit ?")
                .params(programme.value(), most)
                .query((row, n) -> entry(row))
                .list();
    }

    /** What was done to a measure and to the orders and receipts of these numbers, oldest first. */
    List<AuditEntry> about(ProgrammeId programme, String measure, Set<String> numbers) {
        return jdbc.sql(
                        """
                        select * from funding.audit_entry
                         where programme_id = :programme
                           and (entity = :measure or starts_with(entity, :measure || ' ') or entity = any (:numbers))
                         order by seq
                        """)
                .param("programme", programme.value())
                .param("measure", measure)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, n) -> entry(row))
                .list();
    }

    /** The number of the first entry that somebody changed; empty when the chain holds. */
    public OptionalInt firstBroken(ProgrammeId programme) {
        String previous = "";
        int expected = 1;
        for (AuditEntry entry : entries(programme)) {
            if (entry.seq() != expected || !entry.previousHash().equals(previous) || !entry.isSound()) {
                return OptionalInt.of(expected);
            }
            previous = entry.hash();
            expected++;
        }
        return OptionalInt.empty();
    }

    private List<AuditEntry> entries(ProgrammeId programme) {
        return jdbc.sql("select * from funding.audit_entry where programme_id = ? order by seq")
                .param(programme.value())
                .query((row, n) -> entry(row))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getInt("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("user_id"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("entity"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }
}
