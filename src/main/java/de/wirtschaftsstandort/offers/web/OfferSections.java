package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.offers.OfferActions;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the offers stand in the navigation. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class OfferSections {

    /** The name of {@link Actions#CONTENT_READ}, for annotations. */
    static final String READ = "content.read";

    /** The name of {@link Actions#CONTENT_PUBLISH}, for annotations. */
    static final String PUBLISH = "content.publish";

    static final String PATH = Backoffice.PATH + "/offers";
    static final String LEADS = PATH + "/leads";
    static final String FRESHNESS = PATH + "/freshness";

    @Bean
    BackofficeSection leadsSection() {
        return BackofficeSection.of("section.leads", PATH, 170, OfferActions.READ);
    }

    @Bean
    BackofficeSection freshnessSection() {
        return BackofficeSection.of("section.freshness", FRESHNESS, 175, Actions.CONTENT_READ);
    }
}
