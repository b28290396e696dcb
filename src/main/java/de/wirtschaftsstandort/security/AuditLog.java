package de.wirtschaftsstandort.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, when and from where. Lines are only added, each carries the hash of the one before it. */
@Service
@OnlyWithBackoffice
public class AuditLog {

    private final AuditTable table;
    private final CurrentUser current;
    private final Clock clock;

    AuditLog(AuditTable table, CurrentUser current, Clock clock) {
        this.table = table;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes a line in the running transaction, so that it is there exactly when the change is.
     *
     * @param action e.g. {@code account.created}
     * @param subject what it was done to, by id or name
     * @param detail never a secret
     */
    @Transactional
    public void record(String action, String subject, String detail) {
        record(current.find().map(user -> user.account().id()), action, subject, detail);
    }

    @Transactional
    void record(Optional<AccountId> actor, String action, String subject, String detail) {
        table.lock();
        table.insert(AuditRow.after(
                table.last().orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new AuditEntry(actor, action, subject, detail, current.address().shortened())));
    }

    /** Newest first. */
    public List<AuditRow> page(AuditQuery query, int offset, int size) {
        return table.page(query, offset, size);
    }

    public long count(AuditQuery query) {
        return table.count(query);
    }

    /** Oldest first, without holding them all in memory. */
    @Transactional(readOnly = true)
    public void each(AuditQuery query, Consumer<AuditRow> reader) {
        table.each(query, reader);
    }

    /** Walks the whole chain. */
    @Transactional(readOnly = true)
    public AuditVerification verify() {
        AuditWalk walk = new AuditWalk();
        table.each(AuditQuery.EVERYTHING, walk::next);
        return walk.result();
    }
}
