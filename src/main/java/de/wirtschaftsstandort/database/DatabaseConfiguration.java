package de.wirtschaftsstandort.database;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Wires the embedded server unless {@code spring.datasource.url} names one, and migrates in the roles that own the data. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    @Conditional(NoServerGiven.class)
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings, ObjectProvider<EarlyStart.Begun> begun) {
        EarlyStart.Begun early = begun.getIfAvailable();
        return early == null ? EmbeddedDatabase.start(settings) : early.await();
    }

    @Bean
    @Conditional(NoServerGiven.class)
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database);
    }

    /** The public role's user owns nothing: it finds the schema an author process has made. */
    @Bean
    @ConditionalOnProperty(name = "app.role", havingValue = "public")
    FlywayMigrationStrategy publicRoleMigratesNothing() {
        return flyway -> {};
    }

    private record EmbeddedConnection(EmbeddedDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.user();
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }
    }
}
