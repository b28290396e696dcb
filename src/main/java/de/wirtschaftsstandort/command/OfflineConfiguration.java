package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.Application;
import de.wirtschaftsstandort.definition.Definitions;
import javax.sql.DataSource;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Beans that are made only when asked for: definitions, their checks and what renders them. What needs a database is
 * refused at the call. Nothing here is marked as a configuration, so that the application's own scan passes it by.
 */
class OfflineConfiguration {

    /** What reads the format and checks it; looking through every feature would take most of the time of a check. */
    @ComponentScan({
        "de.wirtschaftsstandort.app",
        "de.wirtschaftsstandort.asset",
        "de.wirtschaftsstandort.content",
        "de.wirtschaftsstandort.contenttype",
        "de.wirtschaftsstandort.definition",
        "de.wirtschaftsstandort.dialog",
        "de.wirtschaftsstandort.lightmodule",
        "de.wirtschaftsstandort.rendering",
        "de.wirtschaftsstandort.rest",
        "de.wirtschaftsstandort.search",
        "de.wirtschaftsstandort.shared",
        "de.wirtschaftsstandort.site",
        "de.wirtschaftsstandort.templating"
    })
    @Import(OfflineConfiguration.class)
    static class OfFormat {}

    /** Every feature, since each may bring functions to the scripts. */
    @ComponentScan(
            basePackageClasses = Application.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Application.class))
    @Import(OfflineConfiguration.class)
    static class OfEverything {}

    /** Loads at once, so that the checks run as they do in the application. */
    @Bean
    static LazyInitializationExcludeFilter definitionsAtOnce() {
        return LazyInitializationExcludeFilter.forBeanTypes(Definitions.class);
    }

    @Bean
    DataSource noDatabase() {
        return new NoDatabase();
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource database) {
        return new JdbcTransactionManager(database);
    }
}
