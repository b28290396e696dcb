package de.wirtschaftsstandort.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
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
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
        return repository;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> backofficeSessionFilter(
            JdbcIndexedSessionRepository repository) {
        CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(new SessionCookie());
        SessionRepositoryFilter<?> filter = new SessionRepositoryFilter<>(repository);
        filter.setHttpSessionIdResolver(cookies);
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
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
