package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.shared.Rounds;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reminders go out from processes with a backoffice. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class ReminderConfiguration {

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofHours(3);

    @Bean
    ReminderAudience reminderAudience(People people, Actors actors) {
        return new AccountsAsAudience(people, actors);
    }

    /** What was sent is remembered, so a round more or less does not matter. */
    @Bean(destroyMethod = "close")
    Rounds reminderRounds(
            ReminderAudience audience,
            Programmes programmes,
            Permissions permissions,
            Deadlines deadlines,
            ReminderChoices choices,
            Bodies bodies,
            Circulars circulars,
            MailOutbox outbox,
            TransactionOperations transactions,
            JdbcClient jdbc,
            Clock clock,
            @Value("${app.backoffice-address:}") String backoffice) {
        SentReminders sent = new SentReminders(jdbc);
        SendReminders send = new SendReminders(
                audience, programmes, permissions, deadlines, choices, outbox, transactions, sent, clock, backoffice);
        Rounds rounds = new Rounds("deadline-reminders");
        rounds.every(FIRST, PAUSE, send::run);
        RemindVoters votes = new RemindVoters(
                audience, programmes, bodies, circulars, outbox, transactions, sent, jdbc, clock, backoffice);
        rounds.every(FIRST, PAUSE, votes::run);
        return rounds;
    }
}
