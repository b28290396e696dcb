package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records a letter of the granting body about a missing funding notice; from its day the time to make it good runs. */
@Component
public class RecordPublicityLetter {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Publicity publicity;
    private final JdbcClient jdbc;

    RecordPublicityLetter(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            Publicity publicity,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.publicity = publicity;
        this.jdbc = jdbc;
    }

    /** @return last day to make it good */
    public LocalDate record(Actor actor, ProgrammeId programme, int number, String medium, LocalDate letterOn) {
        return bookkeeping.book(programme, booking -> {
            Measure measure = programmes.requireMeasure(programme, number);
            permissions.require(actor, FundingAction.RECORD_MONEY, programme, List.of(measure.id()));
            new Complaints()
                    .blank(medium, "letter-medium", "Bitte das Medium nennen, um das es geht.")
                    .when(letterOn.isAfter(booking.today()), "letterOn", "Das Schreiben liegt in der Zukunft.")
                    .refuse();
            LocalDate until = publicity.cureUntil(programme, letterOn);
            jdbc.sql(
                            """
                            insert into funding.publicity_letter
                                (programme_id, measure_id, medium, letter_on, cure_until, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            programme.value(),
                            measure.id().value(),
                            medium,
                            letterOn,
                            until,
                            actor.user().value(),
                            booking.timestamp())
                    .update();
            booking.note(
                    actor,
                    "Schreiben zur Publizität",
                    measure.code(),
                    "",
                    "nachholen bis " + GermanDate.format(until),
                    medium);
            return until;
        });
    }
}
