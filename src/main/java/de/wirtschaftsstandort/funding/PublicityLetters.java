package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the letters in which the granting body asks for a missing funding notice. */
@Component
public class PublicityLetters {

    /**
     * A letter.
     *
     * @param measure code of the measure
     * @param cureUntil last day to make it good, by the rule of the letter's day
     * @param cure how it was made good; empty while it is open
     */
    public record Letter(
            int id,
            String measure,
            String medium,
            LocalDate letterOn,
            LocalDate cureUntil,
            Optional<LocalDate> curedOn,
            String cure) {

        public boolean isOpen() {
            return curedOn.isEmpty();
        }
    }

    private final JdbcClient jdbc;
    private final Permissions permissions;

    PublicityLetters(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** As they stood, by day of the letter. */
    public List<Letter> of(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql(
                        """
                        select l.*, m.number from funding.publicity_letters_as_of(?, ?, ?) l
                          join funding.measure m on m.id = l.measure_id order by l.letter_on, l.id
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Letter(
                        row.getInt("id"),
                        "M" + row.getInt("number"),
                        row.getString("medium"),
                        row.getObject("letter_on", LocalDate.class),
                        row.getObject("cure_until", LocalDate.class),
                        Optional.ofNullable(row.getObject("cured_on", LocalDate.class)),
                        row.getString("cure")))
                .list();
    }
}
