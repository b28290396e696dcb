package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what measure owners reported and the lead accepted; the narrative report is made of it. */
@Component
public class ProgressNotes {

    /** A quarter's note. */
    public record Note(
            MeasureId measure,
            String quarter,
            int percent,
            String done,
            String nextSteps,
            String deviation,
            String cause,
            String countermeasure) {}

    private final Permissions permissions;
    private final JdbcClient jdbc;

    ProgressNotes(Permissions permissions, JdbcClient jdbc) {
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** A report on its way; {@code acceptedOn} is empty while it waits. */
    public record Filed(
            int id,
            String quarter,
            int percent,
            String done,
            String deviation,
            UserId author,
            Optional<LocalDate> acceptedOn) {}

    /** Everything reported of a measure, the latest quarter first. */
    public List<Filed> of(Actor actor, ProgrammeId programme, MeasureId measure) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme, List.of(measure));
        return jdbc.sql("select * from funding.progress_report where measure_id = ? order by quarter desc, id desc")
                .param(measure.value())
                .query((row, n) -> new Filed(
                        row.getInt("id"),
                        row.getString("quarter"),
                        row.getInt("percent"),
                        row.getString("done"),
                        row.getString("deviation"),
                        new UserId(row.getString("submitted_by")),
                        Optional.ofNullable(row.getObject("accepted_on", LocalDate.class))))
                .list();
    }

    /** Accepted by then, by measure and quarter. */
    public List<Note> accepted(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql(
                        """
                        select r.* from funding.progress_report r join funding.measure m on m.id = r.measure_id
                         where m.programme_id = ? and r.accepted_on <= ? and r.accepted_at <= ?
                         order by m.number, r.quarter, r.id
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Note(
                        new MeasureId(row.getInt("measure_id")),
                        row.getString("quarter"),
                        row.getInt("percent"),
                        row.getString("done"),
                        row.getString("next_steps"),
                        row.getString("deviation"),
                        row.getString("cause"),
                        row.getString("countermeasure")))
                .list();
    }
}
