package de.wirtschaftsstandort.outbound;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait, that went and that were given up. */
@Repository
class OutboxTable implements MailOutbox {

    /** So long a process that took a mail may be busy with it before another one tries. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param attempt 1 for the first one */
    record Due(UUID id, Mail mail, int attempt) {}

    @Override
    public void put(Mail mail) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(
                        """
                        insert into jobs.mail (id, recipient, reply_to, subject, body, created_at, next_try_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), mail.to(), mail.replyTo().orElse(""), mail.subject(), mail.text(), now, now)
                .update();
    }

    /** Takes the mails whose time has come, oldest first, so that no other process takes them as well. */
    List<Due> take(int most) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        update jobs.mail set attempts = attempts + 1, next_try_at = :lease
                         where id in (select id from jobs.mail
                                       where sent_at is null and given_up_at is null and next_try_at <= :now
                                       order by created_at limit :most for update skip locked)
                        returning id, recipient, reply_to, subject, body, attempts""")
                .param("lease", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        new Mail(
                                row.getString("recipient"),
                                Optional.of(row.getString("reply_to")).filter(address -> !address.isEmpty()),
                                row.getString("subject"),
                                row.getString("body")),
                        row.getInt("attempts")))
                .list();
    }

    void sent(UUID id) {
        jdbc.sql("update jobs.mail set sent_at = ?, last_error = '' where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    void failed(UUID id, String error, Duration wait) {
        jdbc.sql("update jobs.mail set next_try_at = ?, last_error = ? where id = ?")
                .params(Timestamp.from(clock.instant().plus(wait)), error, id)
                .update();
    }

    void givenUp(UUID id, String error) {
        jdbc.sql("update jobs.mail set given_up_at = ?, last_error = ? where id = ?")
                .params(Timestamp.from(clock.instant()), error, id)
                .update();
    }

    /** Answers how many mails went that were sent or given up before that time. */
    int forget(Instant before) {
        return jdbc.sql("delete from jobs.mail where sent_at < :before or given_up_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
