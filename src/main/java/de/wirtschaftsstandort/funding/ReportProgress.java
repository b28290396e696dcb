package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands in a quarterly report; its forecast counts once somebody else has accepted it. */
@Component
public class ReportProgress {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final JdbcClient jdbc;

    ReportProgress(Bookkeeping bookkeeping, Permissions permissions, Programmes programmes, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    /** @return key of the report, for {@link #accept} */
    public int report(Actor actor, ProgrammeId programme, int number, ProgressNote note) {
        return bookkeeping.book(programme, booking -> {
            Measure measure = programmes.requireMeasure(programme, number);
            permissions.require(actor, FundingAction.WRITE_PROGRESS, programme, List.of(measure.id()));
            new Complaints()
                    .blank(note.done(), "done", "Bitte sagen, was geschehen ist.")
                    .when(
                            note.percent() < 0 || note.percent() > 100,
                            "percent",
                            "Der Fortschritt liegt zwischen 0 und 100 %.")
                    .when(
                            note.quarter().firstDay().isAfter(booking.today()),
                            "quarter",
                            "Das Quartal hat noch nicht begonnen.")
                    .when(
                            note.restForecast().values().stream().anyMatch(Money::isNegative),
                            "restForecast",
                            "Eine Prognose liegt nicht unter null.")
                    .when(
                            note.override().isPresent() && note.overrideReason().isBlank(),
                            "overrideReason",
                            "Bitte begründen, warum die Ampel anders stehen soll.")
                    .refuse();
            int id = jdbc.sql(
                            """
                            insert into funding.progress_report
                                (measure_id, quarter, done, next_steps, deviation, cause, countermeasure, percent, light_override,
                                 override_reason, submitted_by, submitted_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .param(measure.id().value())
                    .param(note.quarter().toString())
                    .param(note.done())
                    .param(note.nextSteps())
                    .param(note.deviation())
                    .param(note.cause())
                    .param(note.countermeasure())
                    .param(note.percent())
                    .param(note.override().map(Light::name).orElse(null))
                    .param(note.overrideReason())
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .query(Integer.class)
                    .single();
            note.restForecast()
                    .forEach((year, rest) -> jdbc.sql("insert into funding.progress_forecast values (?, ?, ?)")
                            .params(id, year, rest.cents())
                            .update());
            booking.note(
                    actor,
                    "Fortschritt berichtet",
                    measure.code() + " " + note.quarter(),
                    "",
                    note.percent() + " %",
                    note.done());
            return id;
        });
    }

    public void accept(Actor actor, ProgrammeId programme, int report) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.ACCEPT_PROGRESS, programme);
            Optional<String> author = jdbc.sql(
                            """
                            select r.submitted_by from funding.progress_report r join funding.measure m on m.id = r.measure_id
                             where r.id = ? and m.programme_id = ? and r.accepted_at is null
                            """)
                    .params(report, programme.value())
                    .query(String.class)
                    .optional();
            new Complaints()
                    .when(author.isEmpty(), "", "Dieser Bericht wartet nicht auf Annahme.")
                    .refuse();
            FourEyes.requireOther(actor, new UserId(author.orElseThrow()), "Annehmen", "den Bericht geschrieben hat");
            jdbc.sql("update funding.progress_report set accepted_by = ?, accepted_on = ?, accepted_at = ?"
                            + " where id = ?")
                    .params(actor.user().value(), booking.today(), booking.timestamp(), report)
                    .update();
            booking.note(actor, "Bericht angenommen", "Bericht " + report, "", "", "");
            return report;
        });
    }
}
