package de.wirtschaftsstandort.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Two houses with a wall between them: below {@link Backoffice#PATH} accounts, sessions and form tokens, everywhere else
 * reading only, without session and cookie. Headers are {@code delivery}'s, so cached bytes and fresh ones carry the same.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    @OnlyWithBackoffice
    SecurityFilterChain backoffice(
            HttpSecurity http,
            AccountTable accounts,
            RoleTable roles,
            SecuritySettings settings,
            CsrfTokenRepository tokens,
            Clock clock) {
        AccessDeniedHandlerImpl denied = new AccessDeniedHandlerImpl();
        denied.setErrorPage(Backoffice.DENIED);
        return http.securityMatcher(Backoffice.PATH, Backoffice.PATH + "/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(Backoffice.OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(context -> context.securityContextRepository(
                        new SessionSecurityContexts(accounts, roles, settings, clock)))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterBefore(new SameOriginFilter(denied, AnyRequestMatcher.INSTANCE), CsrfFilter.class)
                .addFilterBefore(new UploadsNeedAnAccount(new SignInEntryPoint()), CsrfFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new SignInEntryPoint()).accessDeniedHandler(denied))
                .build();
    }

    @Bean
    @OnlyWithBackoffice
    CsrfTokenRepository backofficeFormTokens() {
        return new SessionCsrfTokens();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicSite(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        // Answers other methods itself, in the words of its clients.
                        .requestMatchers("/.rest/**")
                        .permitAll()
                        // Visitors' forms are sent to the page they stand on; a page without one refuses.
                        .requestMatchers(new SentForm())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(
                        new SameOriginFilter(new AccessDeniedHandlerImpl(), new SentForm()), AuthorizationFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .exceptionHandling(denied -> denied.authenticationEntryPoint(new ReadOnlyAnswer()))
                .build();
    }

    /** Each filter of each request would be watched, and nobody reads what was seen. */
    @Bean
    SecurityObservationSettings nothingObserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody: keeps the framework from inventing a user with a printed password. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
