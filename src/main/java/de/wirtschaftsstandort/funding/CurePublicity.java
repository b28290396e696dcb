package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that the funding notice a letter asked for was made good; a late cure is recorded too, as late. */
@Component
public class CurePublicity {

    private record Open(String measure, LocalDate letterOn) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    CurePublicity(Bookkeeping bookkeeping, Permissions permissions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** @param how what was done, as the granting body is told */
    public void cure(Actor actor, ProgrammeId programme, int letter, LocalDate day, String how) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_MONEY, programme);
            Open open = jdbc.sql(
                            """
                            select m.number, l.letter_on from funding.publicity_letter l join funding.measure m on m.id = l.measure_id
                             where l.id = ? and l.programme_id = ? and l.cured_on is null
                            """)
                    .params(letter, programme.value())
                    .query((row, n) ->
                            new Open("M" + row.getInt("number"), row.getObject("letter_on", LocalDate.class)))
                    .optional()
                    .orElseThrow(() -> new Refused("letter", "Bitte ein offenes Schreiben auswählen."));
            new Complaints()
                    .blank(how, "cure", "Bitte sagen, wie der Förderhinweis nachgeholt wurde.")
                    .when(day.isAfter(booking.today()), "curedOn", "Der Tag liegt in der Zukunft.")
                    .when(
                            day.isBefore(open.letterOn()),
                            "curedOn",
                            () -> "Der Tag liegt vor dem Schreiben vom " + GermanDate.format(open.letterOn()) + ".")
                    .refuse();
            jdbc.sql("update funding.publicity_letter set cured_on = ?, cure = ? where id = ?")
                    .params(day, how, letter)
                    .update();
            booking.note(actor, "Publizität nachgeholt", open.measure(), "", GermanDate.format(day), how);
            return letter;
        });
    }
}
