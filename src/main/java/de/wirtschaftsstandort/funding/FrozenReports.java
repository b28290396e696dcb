package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Freezes reports: the same moment gives the same figures for ever, and the hash proves that the kept text is what was frozen. */
@Component
public class FrozenReports {

    /** A frozen report. */
    public record Frozen(int id, AsOf asOf, String figures, String hash) {}

    /**
     * A frozen report as a list shows it.
     *
     * @param year the report's; empty for the whole programme
     */
    public record Kept(int id, AsOf asOf, OptionalInt year, String hash, UserId by, Instant at) {}

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

    /**
     * Freezes B1 of a day with everything known now.
     *
     * @throws Refused for a day to come, whose figures nobody knows
     */
    public Frozen freeze(Actor actor, ProgrammeId programme, LocalDate day, OptionalInt year) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            new Complaints()
                    .when(day.isAfter(booking.today()), "day", "Der Stichtag liegt in der Zukunft.")
                    .refuse();
            // To what the database keeps, so that the report made again is asked for the same instant.
            Instant known = booking.timestamp().toInstant().truncatedTo(ChronoUnit.MICROS);
            AsOf asOf = new AsOf(day, known);
            String figures = figures(actor, programme, asOf, year);
            int id = jdbc.sql(
                            """
                            insert into funding.frozen_report (programme_id, kind, as_of, known_at, figures, hash, frozen_by, frozen_at, year)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .param(programme.value())
                    .param("B1")
                    .param(day)
                    .param(Timestamp.from(known))
                    .param(figures)
                    .param(Sha256.of(figures))
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .param(year.isPresent() ? year.getAsInt() : null)
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

    /** All that were frozen, the latest first. */
    public List<Kept> of(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql("select * from funding.frozen_report where programme_id = ? and kind = 'B1' order by id desc")
                .param(programme.value())
                .query((row, n) -> kept(row))
                .list();
    }

    /** Empty when the programme has none of that key. */
    public Optional<Kept> find(Actor actor, ProgrammeId programme, int id) {
        return of(actor, programme).stream().filter(one -> one.id() == id).findFirst();
    }

    /** Whether the records still give the figures that were frozen, whatever was booked since. */
    public boolean isReproduced(Actor actor, ProgrammeId programme, Kept frozen) {
        return Sha256.of(figures(actor, programme, frozen.asOf(), frozen.year()))
                .equals(frozen.hash());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Integer year = row.getObject("year", Integer.class);
        return new Kept(
                row.getInt("id"),
                new AsOf(
                        row.getObject("as_of", LocalDate.class),
                        row.getTimestamp("known_at").toInstant()),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                row.getString("hash"),
                new UserId(row.getString("frozen_by")),
                row.getTimestamp("frozen_at").toInstant());
    }
}
