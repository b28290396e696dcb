package de.wirtschaftsstandort.demand.web;

import de.wirtschaftsstandort.demand.DemandActions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the unmet searches stand in the navigation. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class DemandSections {

    static final String PATH = Backoffice.PATH + "/searches";

    @Bean
    BackofficeSection unmetSearchesSection() {
        return BackofficeSection.of("section.searches", PATH, 185, DemandActions.READ);
    }
}
