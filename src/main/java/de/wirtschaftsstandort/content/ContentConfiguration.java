package de.wirtschaftsstandort.content;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the store together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentProperties.class)
class ContentConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    ContentStore contentStore(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock, ContentProperties properties) {
        return new ContentStore(jdbc, new TransactionTemplate(transactions), clock, properties);
    }

    /** The public role's user only reads the log. */
    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnExpression("'${app.role:all}' != 'public'")
    ChangeRetention changeRetention(ContentStore store) {
        return store.retention();
    }

    @Bean
    ContentStages contentStages(ContentStore store) {
        return store.stages();
    }

    @Bean
    Workspaces workspaces(ContentStore store) {
        return store.workspaces();
    }

    @Bean
    ContentSessions contentSessions(ContentStore store) {
        return store.sessions();
    }

    @Bean
    Trash trash(ContentStore store) {
        return store.trash();
    }

    @Bean
    StageCopy stageCopy(ContentStore store) {
        return store.stageCopy();
    }

    @Bean
    Versions versions(ContentStore store) {
        return store.versions();
    }

    @Bean
    Binaries binaries(ContentStore store) {
        return store.binaries();
    }

    @Bean
    BinaryUse binaryUse(JdbcTemplate jdbc) {
        return new BinaryUse(jdbc);
    }

    @Bean
    ContentChanges contentChanges(ContentStore store) {
        return store.changes();
    }
}
