package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Actors;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the measures into the navigation and the guard before their addresses. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class FundingWebConfiguration implements WebMvcConfigurer {

    private static final int ORDER = 300;

    private final CurrentUser current;
    private final Actors actors;
    private final Permissions permissions;

    FundingWebConfiguration(CurrentUser current, Actors actors, Permissions permissions) {
        this.current = current;
        this.actors = actors;
        this.permissions = permissions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FundingGuard(current, actors, permissions)).addPathPatterns(Desks.PATH + "/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PostedArgument());
    }

    @Bean
    static BackofficeSection fundingSection() {
        return BackofficeSection.of("section.funding", Desks.PATH, ORDER, Action.of(RoleActions.ENTER_NAME))
                .withShortcut("r");
    }
}
