package de.wirtschaftsstandort.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.wirtschaftsstandort.support.SettableClock;
import de.wirtschaftsstandort.support.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox against a real mail server that is there, away and there again. */
class SendMailsStoreTests {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T08:00:00Z"));
    private final OutboxTable outbox = new OutboxTable(jdbc, clock);
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final SendMails send =
            new SendMails(outbox, sender, new MailSettings("absender@beispiel.example", Duration.ofSeconds(1)), clock);

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsAMailOnceWithItsAnswerAddressAndUmlauts() throws Exception {
        start();
        outbox.put(new Mail("amt@beispiel.example", Optional.of("ich@beispiel.example"), "Größe", "Fläche für Ärzte"));

        assertThat(send.run()).isEqualTo(1);
        assertThat(send.run()).isZero();

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(arrived.getSubject()).isEqualTo("Größe");
        assertThat(arrived.getReplyTo()).extracting(Object::toString).containsExactly("ich@beispiel.example");
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("absender@beispiel.example");
        assertThat(arrived.getContent().toString()).contains("Fläche für Ärzte");
        assertThat(GreenMailUtil.getAddressList(arrived.getAllRecipients())).isEqualTo("amt@beispiel.example");
    }

    @Test
    void keepsAMailWhileTheServerIsAwayAndSendsItLater() {
        start();
        server.stop();
        outbox.put(new Mail("amt@beispiel.example", Optional.empty(), "Später", "Text"));

        assertThat(send.run()).isZero();
        assertThat(error()).isNotEmpty();

        restart();
        assertThat(send.run()).as("not before its time").isZero();
        clock.forward(Duration.ofMinutes(1));
        assertThat(send.run()).isEqualTo(1);
        assertThat(error()).isEmpty();
    }

    @Test
    void givesAMailUpAfterTheLastAttempt() {
        start();
        server.stop();
        outbox.put(new Mail("amt@beispiel.example", Optional.empty(), "Nie", "Text"));
        for (int round = 0; round < 40; round++) {
            send.run();
            clock.forward(Duration.ofHours(4));
        }

        restart();
        assertThat(send.run()).isZero();
        assertThat(jdbc.sql("select count(*) from jobs.mail where given_up_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void forgetsWhatWasWrittenTwoWeeksAfterSending() {
        start();
        outbox.put(new Mail("amt@beispiel.example", Optional.empty(), "Kurz", "Text"));
        send.run();
        clock.forward(Duration.ofDays(13));
        send.run();
        assertThat(count()).isEqualTo(1);

        clock.forward(Duration.ofDays(2));
        send.run();
        assertThat(count()).isZero();
    }

    @Test
    void isTakenByOneProcessOnly() {
        outbox.put(new Mail("amt@beispiel.example", Optional.empty(), "Einmal", "Text"));

        assertThat(outbox.take(10)).hasSize(1);
        assertThat(new OutboxTable(jdbc, clock).take(10)).isEmpty();
        clock.forward(OutboxTable.LEASE);
        assertThat(outbox.take(10)).as("whose process died").hasSize(1);
    }

    @Test
    void leavesNothingBehindWhenItsTransactionFails() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.executeWithoutResult(status -> {
            new OutboxTable(JdbcClient.create(database), clock)
                    .put(new Mail("amt@beispiel.example", Optional.empty(), "Doch nicht", "Text"));
            status.setRollbackOnly();
        });

        assertThat(count()).isZero();
    }

    private void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    private void restart() {
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    private int count() {
        return jdbc.sql("select count(*) from jobs.mail").query(Integer.class).single();
    }

    private String error() {
        return jdbc.sql("select last_error from jobs.mail").query(String.class).single();
    }
}
