package de.wirtschaftsstandort.funding;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers of what each person was reminded, so that nobody is twice. */
final class SentReminders {

    private final JdbcClient jdbc;

    SentReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether it is new, and remembers it; of two rounds at once one does. Call in the transaction that writes the mail.
     *
     * @param step days before the day at which a reminder goes out
     */
    boolean isNew(ProgrammeId programme, UserId user, String title, LocalDate day, int step, Instant now) {
        return jdbc.sql(
                                """
                                insert into funding.reminder_sent (programme_id, user_id, title, due_on, step, sent_at)
                                values (?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing
                                """)
                        .params(programme.value(), user.value(), title, day, step, now.toString())
                        .update()
                > 0;
    }
}
