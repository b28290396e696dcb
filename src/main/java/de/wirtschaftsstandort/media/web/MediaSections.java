package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the library stands in the navigation. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class MediaSections {

    static final String PATH = Backoffice.PATH + "/media";

    /** The names of the actions, for annotations. */
    static final String READ = "content.read";

    static final String WRITE = "content.write";
    static final String DELETE = "content.delete";

    @Bean
    BackofficeSection mediaSection() {
        return BackofficeSection.of("section.media", PATH, 210, Actions.CONTENT_READ)
                .withShortcut("m");
    }
}
