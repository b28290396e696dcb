package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.CountyTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a use case has at hand while it books: one instant, gapless numbers, the audit trail. */
final class Booking {

    private final ProgrammeId programme;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Instant at;

    Booking(ProgrammeId programme, JdbcClient jdbc, AuditTrail audit, Instant at) {
        this.programme = programme;
        this.jdbc = jdbc;
        this.audit = audit;
        this.at = at;
    }

    Timestamp timestamp() {
        return Timestamp.from(at);
    }

    LocalDate today() {
        return LocalDate.ofInstant(at, CountyTime.ZONE);
    }

    /** {@code B-2023-0087}: counts per prefix and year, undone with the transaction, so that there is no gap. */
    String number(String prefix, int year, int digits) {
        int next = jdbc.sql(
                        """
                        insert into funding.number_series as s (programme_id, prefix, year, last) values (?, ?, ?, 1)
                        on conflict (programme_id, prefix, year) do update set last = s.last + 1
                        returning last
                        """)
                .params(programme.value(), prefix, year)
                .query(Integer.class)
                .single();
        return prefix + "-" + year + "-" + String.format(Locale.ROOT, "%0" + digits + "d", next);
    }

    void note(Actor actor, String action, String entity, String before, String after, String reason) {
        audit.append(programme, at, actor, action, entity, before, after, reason);
    }
}
