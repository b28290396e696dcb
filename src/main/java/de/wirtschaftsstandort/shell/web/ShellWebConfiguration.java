package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every address of the backoffice, whoever answers it. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class ShellWebConfiguration implements WebMvcConfigurer {

    private final CurrentUser current;

    ShellWebConfiguration(CurrentUser current) {
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScreenGuard(current)).addPathPatterns(Backoffice.PATH, Backoffice.PATH + "/**");
    }
}
