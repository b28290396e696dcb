package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets, moves and ends milestones; the first due day stays on record. */
@Component
public class PlanMilestone {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final JdbcClient jdbc;

    PlanMilestone(Bookkeeping bookkeeping, Permissions permissions, Programmes programmes, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    /** A new milestone, or another due day for one of that title. */
    public void plan(Actor actor, ProgrammeId programme, int number, String title, LocalDate due) {
        bookkeeping.book(programme, booking -> {
            Measure measure = own(actor, programme, number);
            new Complaints()
                    .blank(title, "title", "Bitte den Meilenstein benennen.")
                    .refuse();
            jdbc.sql(
                            """
                            insert into funding.milestone (measure_id, title, baseline_due, due) values (?, ?, ?, ?)
                            on conflict (measure_id, title) do update set due = excluded.due
                            """)
                    .params(measure.id().value(), title.strip(), due, due)
                    .update();
            booking.note(actor, "Meilenstein geplant", measure.code() + " " + title, "", due.toString(), "");
            return due;
        });
    }

    public void reach(Actor actor, ProgrammeId programme, int number, String title, LocalDate day, String evidence) {
        bookkeeping.book(programme, booking -> {
            Measure measure = own(actor, programme, number);
            new Complaints()
                    .blank(evidence, "evidence", "Bitte den Nachweis nennen.")
                    .when(day.isAfter(booking.today()), "doneOn", "Der Tag liegt in der Zukunft.")
                    .refuse();
            int changed = jdbc.sql(
                            "update funding.milestone set done_on = ?, evidence = ? where measure_id = ? and title = ? and done_on is null")
                    .params(day, evidence, measure.id().value(), title.strip())
                    .update();
            new Complaints()
                    .when(changed == 0, "title", "Einen offenen Meilenstein dieses Namens gibt es nicht.")
                    .refuse();
            booking.note(actor, "Meilenstein erreicht", measure.code() + " " + title, "", day.toString(), evidence);
            return day;
        });
    }

    private Measure own(Actor actor, ProgrammeId programme, int number) {
        Measure measure = programmes.requireMeasure(programme, number);
        if (!permissions.allows(actor, FundingAction.ACCEPT_PROGRESS, programme)) {
            permissions.require(actor, FundingAction.WRITE_PROGRESS, programme, List.of(measure.id()));
        }
        return measure;
    }
}
