package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where publications stand in the navigation. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class PublishingSections {

    /** The name of {@link Actions#CONTENT_READ}, for annotations. */
    static final String READ = "content.read";

    static final String PATH = Backoffice.PATH + "/publications";
    static final String PLANNED = PATH + "/planned";
    static final String APPROVALS = PATH + "/approvals";
    static final String NODES = PATH + "/nodes/";

    @Bean
    BackofficeSection publicationsSection() {
        return BackofficeSection.of("section.publications", PATH, 310, Actions.CONTENT_READ)
                .withShortcut("v");
    }

    @Bean
    BackofficeSection plannedSection() {
        return BackofficeSection.of("section.planned", PLANNED, 320, Actions.CONTENT_READ);
    }

    @Bean
    BackofficeSection approvalsSection() {
        return BackofficeSection.of("section.approvals", APPROVALS, 330, Actions.CONTENT_READ)
                .withShortcut("f");
    }
}
