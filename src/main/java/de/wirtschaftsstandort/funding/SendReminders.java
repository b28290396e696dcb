package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts one mail a round at most into the outbox for each person: the deadlines whose step has come, none of them twice.
 * What is remembered and the mail are one transaction, so several processes and interrupted rounds do no harm.
 */
final class SendReminders {

    private static final Logger LOG = LoggerFactory.getLogger(SendReminders.class);

    /** The first step of the longest notice. */
    private static final int FURTHEST = 180;

    private final ReminderAudience audience;
    private final Programmes programmes;
    private final Permissions permissions;
    private final Deadlines deadlines;
    private final ReminderChoices choices;
    private final MailOutbox outbox;
    private final TransactionOperations transactions;
    private final SentReminders sent;
    private final Clock clock;
    private final String backoffice;

    SendReminders(
            ReminderAudience audience,
            Programmes programmes,
            Permissions permissions,
            Deadlines deadlines,
            ReminderChoices choices,
            MailOutbox outbox,
            TransactionOperations transactions,
            SentReminders sent,
            Clock clock,
            String backoffice) {
        this.audience = audience;
        this.programmes = programmes;
        this.permissions = permissions;
        this.deadlines = deadlines;
        this.choices = choices;
        this.outbox = outbox;
        this.transactions = transactions;
        this.sent = sent;
        this.clock = clock;
        this.backoffice = backoffice;
    }

    /** Answers how many mails were put into the outbox. */
    int run() {
        int mails = 0;
        for (ReminderAudience.Person person : audience.everybody()) {
            if (!person.email().isBlank() && reminded(person)) {
                mails++;
            }
        }
        if (mails > 0) {
            LOG.info("{} people reminded of deadlines", mails);
        }
        return mails;
    }

    /** An address nobody can write to keeps nobody else from their mail. */
    private boolean reminded(ReminderAudience.Person person) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> remind(person)));
        } catch (RuntimeException failed) {
            LOG.warn("{} is not reminded this time: {}", person.actor().user(), failed.getMessage());
            return false;
        }
    }

    private boolean remind(ReminderAudience.Person person) {
        Instant now = clock.instant();
        AsOf asOf = new AsOf(LocalDate.ofInstant(now, CountyTime.ZONE), now);
        List<ReminderMail.Part> parts = new ArrayList<>();
        for (Programme programme : programmes.visibleTo(person.actor())) {
            List<Deadline> due = due(person.actor(), programme.id(), asOf);
            if (!due.isEmpty()) {
                parts.add(new ReminderMail.Part(programme, due));
            }
        }
        if (parts.isEmpty()) {
            return false;
        }
        outbox.put(ReminderMail.to(person, asOf.day(), parts, backoffice));
        return true;
    }

    private List<Deadline> due(Actor actor, ProgrammeId programme, AsOf asOf) {
        Set<FundingRole> wanted = choices.wanted(actor, programme);
        if (wanted.isEmpty() || !permissions.allows(actor, FundingAction.READ_FIGURES, programme)) {
            return List.of();
        }
        return deadlines.within(actor, programme, asOf, FURTHEST).stream()
                .filter(deadline -> wanted.stream().anyMatch(role -> concerns(actor, role, programme, deadline)))
                .filter(deadline -> isNew(actor, programme, asOf, deadline))
                .toList();
    }

    /** An owner hears of the milestones of their own measures only. */
    private boolean concerns(Actor actor, FundingRole role, ProgrammeId programme, Deadline deadline) {
        return deadline.kind().roles().contains(role)
                && (role != FundingRole.MEASURE_OWNER
                        || deadline.measure()
                                .map(measure -> permissions.allows(
                                        actor, FundingAction.WRITE_PROGRESS, programme, List.of(measure)))
                                .orElse(true));
    }

    private boolean isNew(Actor actor, ProgrammeId programme, AsOf asOf, Deadline deadline) {
        OptionalInt step = deadline.kind().step(ChronoUnit.DAYS.between(asOf.day(), deadline.day()));
        return step.isPresent()
                && sent.isNew(
                        programme, actor.user(), deadline.title(), deadline.day(), step.getAsInt(), asOf.knownAt());
    }
}
