package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class BackofficeConfiguration {

    @Bean
    FieldOptions fieldOptions(ContentStages stages, ContentTypes types, Messages messages) {
        return new FieldOptions(stages.nodes(Stage.AUTHOR), types, messages);
    }

    @Bean
    BackofficeSection contentSection() {
        return BackofficeSection.of("section.content", Backoffice.PATH + "/content", 100, Actions.CONTENT_READ)
                .withShortcut("i");
    }

    @Bean
    BackofficeSection pagesSection() {
        return BackofficeSection.of("section.pages", Backoffice.PATH + "/pages", 90, Actions.CONTENT_READ)
                .withShortcut("s");
    }
}
