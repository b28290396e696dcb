package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes to those who have not voted in a circular: {@value #DAYS_AHEAD} days before its last day and on that day, each once.
 * What is remembered and the mail are one transaction, as with {@link SendReminders}.
 */
final class RemindVoters {

    static final int DAYS_AHEAD = 3;

    private static final Logger LOG = LoggerFactory.getLogger(RemindVoters.class);

    private record Open(ProgrammeId programme, CircularId circular, UserId askedBy) {}

    private final ReminderAudience audience;
    private final Programmes programmes;
    private final Bodies bodies;
    private final Circulars circulars;
    private final MailOutbox outbox;
    private final TransactionOperations transactions;
    private final SentReminders sent;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String backoffice;

    RemindVoters(
            ReminderAudience audience,
            Programmes programmes,
            Bodies bodies,
            Circulars circulars,
            MailOutbox outbox,
            TransactionOperations transactions,
            SentReminders sent,
            JdbcClient jdbc,
            Clock clock,
            String backoffice) {
        this.audience = audience;
        this.programmes = programmes;
        this.bodies = bodies;
        this.circulars = circulars;
        this.outbox = outbox;
        this.transactions = transactions;
        this.sent = sent;
        this.jdbc = jdbc;
        this.clock = clock;
        this.backoffice = backoffice;
    }

    /** Answers how many mails were put into the outbox. */
    int run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, CountyTime.ZONE);
        List<Open> open = jdbc.sql(
                        """
                        select b.programme_id, c.id, c.recorded_by from funding.circular c join funding.body b on b.id = c.body_id
                         where c.state = 'OPEN' and c.asked_on < ? and c.due_on between ? and ? order by c.id
                        """)
                .params(today, today, today.plusDays(DAYS_AHEAD))
                .query((row, n) -> new Open(
                        new ProgrammeId(row.getInt("programme_id")),
                        new CircularId(row.getInt("id")),
                        new UserId(row.getString("recorded_by"))))
                .list();
        if (open.isEmpty()) {
            return 0;
        }
        MemberAddresses addresses = MemberAddresses.of(audience);
        int mails = open.stream()
                .mapToInt(one -> remind(one, addresses, today, now))
                .sum();
        if (mails > 0) {
            LOG.info("{} people reminded of circular votes", mails);
        }
        return mails;
    }

    private int remind(Open open, MemberAddresses addresses, LocalDate today, Instant now) {
        Circular asked = circulars.require(open.programme(), open.circular());
        int step = today.equals(asked.dueOn()) ? 0 : DAYS_AHEAD;
        if (step > 0 && ChronoUnit.DAYS.between(asked.askedOn(), asked.dueOn()) <= DAYS_AHEAD) {
            // Whoever was asked within these days has just been written to.
            return 0;
        }
        MemberMail mail = CircularMail.reminder(programmes.require(open.programme()), asked, step == 0);
        Set<MemberId> silent = asked.ballots().stream()
                .filter(ballot -> ballot.choice().isEmpty())
                .map(Circular.Ballot::member)
                .collect(Collectors.toSet());
        List<Member> members = bodies.members(asked.body(), asked.askedOn()).stream()
                .filter(member -> silent.contains(member.id()))
                .toList();
        Optional<String> answers = addresses.addressOf(open.askedBy());
        int mails = 0;
        for (MemberAddresses.Reached reached : addresses.reach(members)) {
            if (!reached.email().isBlank() && written(open.programme(), asked, step, reached, answers, mail, now)) {
                mails++;
            }
        }
        return mails;
    }

    /** An address nobody can write to keeps nobody else from their mail. */
    private boolean written(
            ProgrammeId programme,
            Circular asked,
            int step,
            MemberAddresses.Reached reached,
            Optional<String> answers,
            MemberMail mail,
            Instant now) {
        Locale language = Locale.forLanguageTag(reached.language());
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                boolean isNew = sent.isNew(
                        programme,
                        reached.member().user(),
                        "Umlaufbeschluss " + asked.number(),
                        asked.dueOn(),
                        step,
                        now);
                if (isNew) {
                    outbox.put(new Mail(
                            reached.email(),
                            answers,
                            mail.subject(language),
                            mail.text(reached.member(), language, backoffice)));
                }
                return isNew;
            }));
        } catch (RuntimeException failed) {
            LOG.warn("{} is not reminded this time: {}", reached.member().user(), failed.getMessage());
            return false;
        }
    }
}
