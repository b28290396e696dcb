package de.wirtschaftsstandort.outbound;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server itself is {@code spring.mail.host} and its neighbours; without it mails wait.
 *
 * @param from sender of all mails
 * @param every how often the outbox is looked into
 */
@ConfigurationProperties("app.mail")
record MailSettings(@DefaultValue("wirtschaftsstandort@localhost") String from, @DefaultValue("10s") Duration every) {}
