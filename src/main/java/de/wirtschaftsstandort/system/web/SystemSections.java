package de.wirtschaftsstandort.system.web;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the system's screens stand in the navigation. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class SystemSections {

    static final String DEFINITIONS = Backoffice.PATH + "/system/definitions";
    static final String MODULES = Backoffice.PATH + "/system/modules";
    static final String REDIRECTS = Backoffice.PATH + "/system/redirects";
    static final String INDEXES = Backoffice.PATH + "/system/search-index";

    @Bean
    BackofficeSection redirectsSection() {
        return BackofficeSection.of("section.redirects", REDIRECTS, 810, Actions.SYSTEM_READ);
    }

    @Bean
    BackofficeSection definitionsSection() {
        return BackofficeSection.of("section.definitions", DEFINITIONS, 820, Actions.SYSTEM_READ);
    }

    @Bean
    BackofficeSection modulesSection() {
        return BackofficeSection.of("section.modules", MODULES, 830, Actions.SYSTEM_READ);
    }

    @Bean
    BackofficeSection indexesSection() {
        return BackofficeSection.of("section.indexes", INDEXES, 840, Actions.SYSTEM_READ);
    }
}
