package de.wirtschaftsstandort.demand;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.Rounds;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every process keeps what it counted; those with a backoffice delete. */
@Configuration(proxyBeanMethods = false)
class DemandConfiguration {

    private static final Duration KEEP = Duration.ofSeconds(5);
    private static final Duration DELETE = Duration.ofHours(1);

    @Bean
    KeepCounts keepCounts(UnmetSearches searches, UnmetSearchTable table, Clock clock) {
        return new KeepCounts(searches, table, clock);
    }

    @Bean(destroyMethod = "close")
    Rounds keepingCounts(KeepCounts counts) {
        Rounds rounds = new Rounds("unmet-searches");
        rounds.every(KEEP, KEEP, counts::keep);
        return rounds;
    }

    @Bean(destroyMethod = "close")
    @OnlyWithBackoffice
    Rounds deletingCounts(KeepCounts counts) {
        Rounds rounds = new Rounds("old-unmet-searches");
        rounds.every(KEEP, DELETE, counts::deleteDue);
        return rounds;
    }
}
