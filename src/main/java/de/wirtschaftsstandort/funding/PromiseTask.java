package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts on record what somebody promised to do, and that it is done. */
@Component
public class PromiseTask {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    PromiseTask(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** @param responsible who does it, by login name or in words */
    public void promise(Actor actor, ProgrammeId programme, String title, String responsible, LocalDate due) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.ACCEPT_PROGRESS, programme);
            new Complaints()
                    .blank(title, "task", "Bitte sagen, was zu tun ist.")
                    .blank(responsible, "responsible", "Bitte sagen, wer es tut.")
                    .when(due.isBefore(booking.today()), "due", "Der Tag liegt in der Vergangenheit.")
                    .refuse();
            jdbc.sql("insert into funding.task (programme_id, title, responsible, due_on) values (?, ?, ?, ?)")
                    .params(programme.value(), title, responsible, due)
                    .update();
            booking.note(actor, "Aufgabe vergeben", title, "", GermanDate.format(due), responsible);
            return programme;
        });
    }

    /** By the lead or whoever promised it. */
    public void done(Actor actor, ProgrammeId programme, int task, LocalDate day) {
        bookkeeping.book(programme, booking -> {
            Task open = jdbc.sql("select * from funding.task where id = ? and programme_id = ? and done_on is null")
                    .params(task, programme.value())
                    .query((row, n) -> new Task(
                            task,
                            row.getString("title"),
                            row.getString("responsible"),
                            row.getObject("due_on", LocalDate.class)))
                    .optional()
                    .orElseThrow(() -> new Refused("open-task", "Diese Aufgabe ist nicht (mehr) offen."));
            permissions.require(
                    actor,
                    open.responsible().equals(actor.user().value())
                            ? FundingAction.READ_FIGURES
                            : FundingAction.ACCEPT_PROGRESS,
                    programme);
            new Complaints()
                    .when(day.isAfter(booking.today()), "doneOn", "Der Tag liegt in der Zukunft.")
                    .refuse();
            jdbc.sql("update funding.task set done_on = ? where id = ?")
                    .params(day, task)
                    .update();
            booking.note(actor, "Aufgabe erledigt", open.title(), "", GermanDate.format(day), open.responsible());
            return programme;
        });
    }
}
