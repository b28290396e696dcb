package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts on record what may go wrong, and when it no longer can. */
@Component
public class RecordRisk {

    private static final int WORST = 5;

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    RecordRisk(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /**
     * @param measure empty for one of the whole programme
     * @param likelihood 1 to 5
     * @param impact 1 to 5
     * @param response what is done about it
     */
    public record NewRisk(Optional<Measure> measure, String title, int likelihood, int impact, String response) {}

    public void record(Actor actor, ProgrammeId programme, NewRisk risk) {
        bookkeeping.book(programme, booking -> {
            requireRight(actor, programme, risk.measure().map(Measure::id));
            new Complaints()
                    .blank(risk.title(), "title", "Bitte sagen, was schiefgehen kann.")
                    .when(outside(risk.likelihood()), "likelihood", "Die Wahrscheinlichkeit liegt zwischen 1 und 5.")
                    .when(outside(risk.impact()), "impact", "Die Auswirkung liegt zwischen 1 und 5.")
                    .refuse();
            jdbc.sql(
                            """
                            insert into funding.risk (programme_id, measure_id, title, likelihood, impact, response)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .param(programme.value())
                    .param(risk.measure().map(measure -> measure.id().value()).orElse(null))
                    .param(risk.title())
                    .param(risk.likelihood())
                    .param(risk.impact())
                    .param(risk.response())
                    .update();
            booking.note(
                    actor,
                    "Risiko festgehalten",
                    risk.measure().map(Measure::code).orElse("Programm"),
                    "",
                    risk.likelihood() + " × " + risk.impact(),
                    risk.title());
            return programme;
        });
    }

    private static boolean outside(int value) {
        return value < 1 || value > WORST;
    }

    /** @param day when it no longer could happen */
    public void close(Actor actor, ProgrammeId programme, int risk, LocalDate day) {
        bookkeeping.book(programme, booking -> {
            record Open(Optional<MeasureId> measure, String title) {}
            Open open = jdbc.sql(
                            "select measure_id, title from funding.risk where id = ? and programme_id = ? and closed_on is null")
                    .params(risk, programme.value())
                    .query((row, n) -> new Open(
                            Optional.ofNullable(row.getObject("measure_id", Integer.class))
                                    .map(MeasureId::new),
                            row.getString("title")))
                    .optional()
                    .orElseThrow(() -> new Refused("risk", "Dieses Risiko ist nicht (mehr) offen."));
            requireRight(actor, programme, open.measure());
            new Complaints()
                    .when(day.isAfter(booking.today()), "closedOn", "Der Tag liegt in der Zukunft.")
                    .refuse();
            jdbc.sql("update funding.risk set closed_on = ? where id = ?")
                    .params(day, risk)
                    .update();
            booking.note(actor, "Risiko erledigt", open.title(), "", GermanDate.format(day), "");
            return programme;
        });
    }

    /** The lead for everything, whoever reports on a measure for that. */
    private void requireRight(Actor actor, ProgrammeId programme, Optional<MeasureId> measure) {
        List<MeasureId> measures = measure.stream().toList();
        if (!permissions.allows(actor, FundingAction.WRITE_PROGRESS, programme, measures)) {
            permissions.require(actor, FundingAction.ACCEPT_PROGRESS, programme, measures);
        }
    }
}
