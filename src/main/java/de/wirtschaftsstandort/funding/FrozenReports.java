package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Sha256;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Freezes reports: the same moment gives the same figures for ever, and the hash proves that the kept text is what was frozen. */
@Component
public class FrozenReports {

    /** A frozen report. */
    public record Frozen(int id, AsOf asOf, String figures, String hash) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final ControllingReports reports;
    private final JdbcClient jdbc;

    FrozenReports(Bookkeeping bookkeeping, Permissions permissions, ControllingReports reports, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    /** Freezes B1 of a day with everything known now. */
    public Frozen freeze(Actor actor, ProgrammeId programme, LocalDate day, OptionalInt year) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            AsOf asOf = new AsOf(day, booking.timestamp().toInstant());
            String figures = figures(actor, programme, asOf, year);
            int id = jdbc.sql(
                            """
                            insert into funding.frozen_report (programme_id, kind, as_of, known_at, figures, hash, frozen_by, frozen_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .params(
                            programme.value(),
                            "B1",
                            day,
                            booking.timestamp(),
                            figures,
                            Sha256.of(figures),
                            actor.user().value(),
                            booking.timestamp())
                    .query(Integer.class)
                    .single();
            booking.note(actor, "Bericht eingefroren", "B1 " + day, "", Sha256.of(figures), "");
            return new Frozen(id, asOf, figures, Sha256.of(figures));
        });
    }

    /** The figures of B1 as text: the same report gives the same text. */
    public String figures(Actor actor, ProgrammeId programme, AsOf asOf, OptionalInt year) {
        return JsonMapper.shared().writeValueAsString(reports.make(actor, programme, asOf, year));
    }
}
