package de.wirtschaftsstandort.outbound;

import de.wirtschaftsstandort.shared.Rounds;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, OutgoingSettings.class})
class OutboundConfiguration {

    /** The public role's user neither reads the outbox nor talks to the mail server. */
    @Bean
    @ConditionalOnProperty("spring.mail.host")
    @ConditionalOnExpression("'${app.role:all}' != 'public'")
    Rounds mailRounds(OutboxTable outbox, JavaMailSender sender, MailSettings settings, Clock clock) {
        SendMails send = new SendMails(outbox, sender, settings, clock);
        Rounds rounds = new Rounds("mail-outbox");
        rounds.every(settings.every(), settings.every(), send::run);
        return rounds;
    }

    @Bean
    FetchFile fetchFile(OutgoingSettings settings) {
        return new FetchFile(settings);
    }
}
