package de.wirtschaftsstandort.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in PostgreSQL, for the backoffice only: the public site has none. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
@EnableConfigurationProperties(SecuritySettings.class)
class SessionConfiguration {

    @Bean
    JdbcIndexedSessionRepository backofficeSessionRepository(
            JdbcOperations jdbc, PlatformTransactionManager transactions, SecuritySettings settings) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository repository = new JdbcIndexedSessionRepository(jdbc, own);
        repository.setTableName("people.session");
        repository.setDefaultMaxInactiveInterval(settings.sessionIdle());
        repository.setConversionService(SessionAttributes.conversion());
        withoutWaitingForTheDisk(repository);
        return repository;
    }

    /**
     * What is noted in a session is a sentence for the next screen or the time of the last one: a crash of the database
     * server may take the last moments of it. That a session ended is written like everything else.
     */
    private static void withoutWaitingForTheDisk(JdbcIndexedSessionRepository repository) {
        repository.setUpdateSessionQuery(
                """
                update people.session
                set session_id = ?, last_access_time = ?, max_inactive_interval = ?, expiry_time = ?, principal_name = ?
                where primary_id = ? and set_config('synchronous_commit', 'off', true) = 'off'
                """);
        repository.setCreateSessionAttributeQuery(
                """
                insert into people.session_attributes (session_primary_id, attribute_name, attribute_bytes)
                select ?, ?, ? where set_config('synchronous_commit', 'off', true) = 'off'
                on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
                """);
        repository.setUpdateSessionAttributeQuery(
                """
                update people.session_attributes set attribute_bytes = ?
                where session_primary_id = ? and attribute_name = ?
                and set_config('synchronous_commit', 'off', true) = 'off'
                """);
        repository.setDeleteSessionAttributeQuery(
                """
                delete from people.session_attributes where session_primary_id = ? and attribute_name = ?
                and set_config('synchronous_commit', 'off', true) = 'off'
                """);
    }

    @Bean
    FilterRegistrationBean<BackofficeSessionFilter<?>> backofficeSessionFilter(
            JdbcIndexedSessionRepository repository, SecuritySettings settings) {
        FilterRegistrationBean<BackofficeSessionFilter<?>> registration = new FilterRegistrationBean<>(
                new BackofficeSessionFilter<>(repository, new SessionSeal(SecretKeys.from(settings))));
        registration.addUrlPatterns(Backoffice.PATH, Backoffice.PATH + "/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    @Bean
    SecretCipher secretCipher(SecuritySettings settings) {
        return new SecretCipher(SecretKeys.from(settings));
    }
}
