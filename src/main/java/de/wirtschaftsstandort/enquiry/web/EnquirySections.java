package de.wirtschaftsstandort.enquiry.web;

import de.wirtschaftsstandort.enquiry.EnquiryActions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the enquiries stand in the navigation. */
@Configuration(proxyBeanMethods = false)
@OnlyWithBackoffice
class EnquirySections {

    static final String PATH = Backoffice.PATH + "/enquiries";

    @Bean
    BackofficeSection enquiriesSection() {
        return BackofficeSection.of("section.enquiries", PATH, 180, EnquiryActions.ANSWER);
    }
}
