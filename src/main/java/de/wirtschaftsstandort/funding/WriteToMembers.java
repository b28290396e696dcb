package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a mail into the outbox for every member who has an address, in the transaction of the use case. */
@Component
@OnlyWithBackoffice
class WriteToMembers {

    private final ReminderAudience audience;
    private final MailOutbox outbox;
    private final JdbcClient jdbc;
    private final String backoffice;

    WriteToMembers(
            ReminderAudience audience,
            MailOutbox outbox,
            JdbcClient jdbc,
            @Value("${app.backoffice-address:}") String backoffice) {
        this.audience = audience;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.backoffice = backoffice;
    }

    /** Answers how each member is reached: those without an address have to be written to in another way. */
    List<MemberAddresses.Reached> write(Actor actor, List<Member> members, MemberMail mail, LocalDate today) {
        MemberAddresses.forget(jdbc, today);
        MemberAddresses addresses = MemberAddresses.of(audience);
        List<MemberAddresses.Reached> reached = addresses.reach(members);
        reached.stream().filter(one -> !one.email().isEmpty()).forEach(one -> {
            Locale language = Locale.forLanguageTag(one.language());
            outbox.put(new Mail(
                    one.email(),
                    addresses.addressOf(actor),
                    mail.subject(language),
                    mail.text(one.member(), language, backoffice)));
        });
        return reached;
    }

    /** How each member would be reached. */
    List<MemberAddresses.Reached> reach(List<Member> members) {
        return MemberAddresses.of(audience).reach(members);
    }
}
