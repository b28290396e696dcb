package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.outbound.MailOutbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** Mails to those who have not voted in a circular: to whom, when, and once each. */
class CircularReminderTests {

    private static final LocalDate DUE = LocalDate.of(2023, 7, 14);

    private final FundingTestBed bed = new FundingTestBed().today("2023-06-30");
    private final List<Mail> outbox = new ArrayList<>();
    private final RemindVoters reminders = reminders(outbox::add);

    @AfterEach
    void close() {
        bed.close();
    }

    private RemindVoters reminders(MailOutbox to) {
        return new RemindVoters(
                () -> bed.people,
                bed.use(Programmes.class),
                bed.use(Bodies.class),
                bed.use(Circulars.class),
                to,
                bed.use(TransactionOperations.class),
                new SentReminders(bed.jdbc()),
                bed.jdbc(),
                bed.clock,
                "https://kreis.example");
    }

    /** Of a body of four with a vote and one without. */
    private CircularId ask() {
        BodyId body = new SteeringGroup(bed).found(Majority.SIMPLE, true, 4);
        return bed.use(AskByCircular.class)
                .ask(
                        bed.lead,
                        body,
                        new NewCircular(
                                "Kampagne",
                                "Die Kampagne wird beschlossen.",
                                "Der Druck eilt.",
                                DUE,
                                DUE,
                                Optional.empty()));
    }

    private void cast(CircularId id, int member, Circular.Choice choice) {
        MemberId found = bed.use(Circulars.class).require(bed.programme, id).ballots().stream()
                .filter(ballot -> ballot.user().value().equals("mitglied" + member))
                .findFirst()
                .map(Circular.Ballot::member)
                .orElseThrow();
        bed.use(CastBallot.class).cast(bed.lead, bed.programme, id, found, choice, "E-Mail", bed.today());
    }

    @Test
    void goThreeDaysAheadAndOnTheLastDayToThoseWhoHaveNotVoted() {
        CircularId id = ask();
        cast(id, 1, Circular.Choice.YES);
        cast(id, 2, Circular.Choice.EXCLUDED);
        bed.today("2023-07-10");
        assertThat(reminders.run()).as("four days ahead").isZero();
        bed.today("2023-07-11");
        assertThat(reminders.run()).isEqualTo(2);
        assertThat(outbox)
                .extracting(Mail::to)
                .as("neither who voted nor who is excluded nor who has no vote")
                .containsExactly("mitglied3@amt.example", "mitglied4@amt.example");
        assertThat(outbox.get(0).subject()).isEqualTo("Erinnerung an den Umlaufbeschluss: Kampagne (STG-U-2023-01)");
        assertThat(outbox.get(0).text())
                .contains("bis einschließlich 14.07.2023")
                .contains("https://kreis.example/backoffice/funding/RB-NOS-2022/circulars/STG-U-2023-01");
        bed.today("2023-07-12");
        assertThat(reminders.run()).as("the same step").isZero();
        cast(id, 3, Circular.Choice.NO);
        bed.today("2023-07-14");
        assertThat(reminders.run()).isOne();
        assertThat(outbox.get(2).to()).isEqualTo("mitglied4@amt.example");
        assertThat(outbox.get(2).subject()).startsWith("Heute endet der Umlaufbeschluss");
        assertThat(reminders.run()).isZero();
        bed.today("2023-07-15");
        assertThat(reminders.run()).as("it is over").isZero();
    }

    @Test
    void spareWhoWasJustAskedAndEndWithTheVote() {
        bed.today("2023-07-12");
        CircularId id = ask();
        assertThat(reminders.run()).as("the day it was asked").isZero();
        bed.today("2023-07-13");
        assertThat(reminders.run()).as("asked two days before its end").isZero();
        bed.use(EndCircular.class).stop(bed.lead, bed.programme, id, "zurückgezogen");
        bed.today("2023-07-14");
        assertThat(reminders.run()).as("stopped").isZero();
    }

    @Test
    void speakTheLanguageOfTheAccountAndOneAddressThatFailsKeepsNobodyElseWaiting() {
        ask();
        bed.people.add(new ReminderAudience.Person(
                bed.actor("mitglied1", FundingRole.STEERING_MEMBER), "Member", "member@kreis.example", "en"));
        bed.people.add(new ReminderAudience.Person(bed.lead, "Leitung", "leitung@kreis.example", "de"));
        bed.today("2023-07-11");
        RemindVoters broken = reminders(mail -> {
            if (mail.to().startsWith("mitglied2")) {
                throw new IllegalArgumentException("no such host");
            }
            outbox.add(mail);
        });
        assertThat(broken.run()).isEqualTo(3);
        assertThat(outbox.get(0).to()).isEqualTo("member@kreis.example");
        assertThat(outbox.get(0).subject()).startsWith("Reminder of the circular vote");
        assertThat(outbox.get(0).replyTo()).contains("leitung@kreis.example");
        assertThat(reminders.run()).as("the one that failed is tried again").isOne();
    }
}
