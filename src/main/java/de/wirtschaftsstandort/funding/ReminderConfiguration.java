package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.People;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reminders go out from processes with a backoffice. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class ReminderConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    ReminderRounds reminderRounds(
            People people,
            Actors actors,
            Programmes programmes,
            Permissions permissions,
            Deadlines deadlines,
            ReminderChoices choices,
            MailOutbox outbox,
            TransactionOperations transactions,
            JdbcClient jdbc,
            Clock clock) {
        return new ReminderRounds(new SendReminders(
                new AccountsAsAudience(people, actors),
                programmes,
                permissions,
                deadlines,
                choices,
                outbox,
                transactions,
                jdbc,
                clock));
    }
}
