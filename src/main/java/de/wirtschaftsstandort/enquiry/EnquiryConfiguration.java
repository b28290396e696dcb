package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Sites;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration {

    @Bean
    FormStamps formStamps(EnquiryTable table, Clock clock) {
        return new FormStamps(SingletonSupplier.of(table::formKey)::obtain, clock);
    }

    @Bean
    OpenForms openForms(FormStamps stamps) {
        return new OpenForms(stamps);
    }

    @Bean
    ReceiveEnquiry receiveEnquiry(
            EnquiryTable table, ContentStages stages, Sites sites, FormStamps stamps, Clock clock) {
        return new ReceiveEnquiry(
                table, new FindSubject(stages.nodes(Stage.PUBLIC), sites), stamps, new SenderLimits(clock), clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @OnlyWithBackoffice
    EnquiryRounds enquiryRounds(
            EnquiryTable table, Sites sites, MailOutbox outbox, PlatformTransactionManager transactions, Clock clock) {
        ForwardEnquiries forward =
                new ForwardEnquiries(table, sites, outbox, new TransactionTemplate(transactions), clock);
        return new EnquiryRounds(forward, table, clock);
    }
}
