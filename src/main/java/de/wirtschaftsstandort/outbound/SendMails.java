package de.wirtschaftsstandort.outbound;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends the mails that are due. A mail may arrive twice when a process dies right after sending, never not at all. */
final class SendMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);

    private static final int AT_ONCE = 20;
    private static final int LONGEST_ERROR = 500;

    /** Mails hold what visitors wrote: kept only as long as somebody may ask whether one went. */
    private static final Duration KEPT = Duration.ofDays(14);

    private final OutboxTable outbox;
    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Clock clock;

    SendMails(OutboxTable outbox, JavaMailSender sender, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers how many went. */
    int run() {
        int sent = 0;
        for (OutboxTable.Due due : outbox.take(AT_ONCE)) {
            if (send(due)) {
                sent++;
            }
        }
        outbox.forget(clock.instant().minus(KEPT));
        return sent;
    }

    private boolean send(OutboxTable.Due due) {
        try {
            sender.send(message(due.mail()));
        } catch (MailException failed) {
            later(due, failed);
            return false;
        }
        outbox.sent(due.id());
        return true;
    }

    private SimpleMailMessage message(Mail mail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(mail.to());
        mail.replyTo().ifPresent(message::setReplyTo);
        message.setSubject(mail.subject());
        message.setText(mail.text());
        return message;
    }

    private void later(OutboxTable.Due due, MailException failed) {
        String error = shortened(String.valueOf(failed.getMessage()));
        Optional<Duration> wait = RetryPlan.after(due.attempt());
        if (wait.isPresent()) {
            outbox.failed(due.id(), error, wait.get());
            LOG.warn("mail {} not sent, tried again in {}: {}", due.id(), wait.get(), error);
        } else {
            outbox.givenUp(due.id(), error);
            LOG.error("mail {} given up after {} attempts: {}", due.id(), due.attempt(), error);
        }
    }

    private static String shortened(String message) {
        String error = message.replaceAll("\\s+", " ");
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
