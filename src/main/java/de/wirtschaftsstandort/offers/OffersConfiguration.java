package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.Rounds;
import de.wirtschaftsstandort.site.Sites;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Offices are asked by processes with a backoffice. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class OffersConfiguration {

    private static final Duration FIRST = Duration.ofMinutes(7);
    private static final Duration PAUSE = Duration.ofHours(3);

    @Bean
    PublicOffers publicOffers(Sites sites, ContentStages stages, Freshness freshness) {
        return new PublicOffers(sites, stages.nodes(Stage.PUBLIC), freshness);
    }

    @Bean
    FunnelTables funnelTables(ContentStages stages, Municipalities municipalities) {
        return new FunnelTables(stages.nodes(Stage.AUTHOR), municipalities);
    }

    @Bean
    Monitoring monitoring(
            PublicOffers offers, Leads leads, FunnelTables funnels, ContentStages stages, Freshness clock) {
        return new Monitoring(offers, leads, funnels, stages.nodes(Stage.AUTHOR), clock);
    }

    /** What was sent is remembered, so a round more or less does not matter. */
    @Bean(destroyMethod = "close")
    Rounds freshnessRounds(
            PublicOffers offers,
            ContentStages stages,
            MailOutbox outbox,
            TransactionOperations transactions,
            JdbcClient jdbc,
            Clock clock,
            @Value("${app.backoffice-address:}") String backoffice) {
        RemindOffices remind =
                new RemindOffices(offers, stages.nodes(Stage.PUBLIC), outbox, transactions, jdbc, clock, backoffice);
        Rounds rounds = new Rounds("freshness-reminders");
        rounds.every(FIRST, PAUSE, remind::run);
        return rounds;
    }
}
