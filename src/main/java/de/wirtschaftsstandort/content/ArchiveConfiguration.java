package de.wirtschaftsstandort.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what moves content in and out of the store and what checks it. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    ContentArchive contentArchive(
            ContentSessions sessions, Binaries binaries, PlatformTransactionManager transactions) {
        return new ContentArchive(sessions, binaries, new TransactionTemplate(transactions));
    }

    @Bean
    ConsistencyWalk consistencyWalk(JdbcTemplate jdbc) {
        return new ConsistencyWalk(jdbc);
    }
}
