package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.outbound.Mail;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** Mails about deadlines: to whom, when, how often; the outbox keeps them in a list. */
class ReminderTests {

    private final FundingTestBed bed = new FundingTestBed();
    private final List<Mail> outbox = new ArrayList<>();
    private final List<ReminderAudience.Person> people = new ArrayList<>();
    private final SendReminders send = new SendReminders(
            () -> people,
            bed.use(Programmes.class),
            bed.use(Permissions.class),
            bed.use(Deadlines.class),
            bed.use(ReminderChoices.class),
            outbox::add,
            bed.use(TransactionOperations.class),
            new SentReminders(bed.jdbc()),
            bed.use(Clock.class),
            "https://kreis.example/");

    @AfterEach
    void close() {
        bed.close();
    }

    private ReminderAudience.Person person(String name, String language, FundingRole... roles) {
        ReminderAudience.Person person =
                new ReminderAudience.Person(bed.actor(name, roles), name, name + "@kreis.example", language);
        people.add(person);
        return person;
    }

    @Test
    void tellsOfTheReportTwoWeeksAheadAndNotAgainOnTheSameStep() {
        person("leitung", "de", FundingRole.PROGRAMME_LEAD);
        bed.today("2023-09-30");
        assertThat(send.run()).as("fifteen days ahead").isZero();
        bed.today("2023-10-01");
        assertThat(send.run()).isOne();
        assertThat(outbox.get(0).to()).isEqualTo("leitung@kreis.example");
        assertThat(outbox.get(0).subject()).isEqualTo("Fördermaßnahmen: eine Frist rückt näher");
        assertThat(outbox.get(0).text())
                .contains("15.10.2023 (in 14 Tagen): Quartalsberichte 2023-Q3")
                .contains(
                        "Grundlage: Frist der Quartalsberichte, gültig ab 01.09.2022: Eigene Vorgabe: 15 Tage nach dem"
                                + " Quartal");
        bed.today("2023-10-05");
        assertThat(send.run()).as("the same step").isZero();
        bed.today("2023-10-14");
        assertThat(send.run()).as("the next step").isOne();
        assertThat(outbox.get(1).text()).contains("(morgen)");
        assertThat(send.run()).isZero();
    }

    @Test
    void sendsTheStepThatHasComeWhenEarlierOnesWereMissed() {
        person("leitung", "de", FundingRole.PROGRAMME_LEAD);
        bed.today("2023-10-14");
        send.run();
        assertThat(outbox).hasSize(1);
        assertThat(bed.jdbc()
                        .sql("select step from funding.reminder_sent where title like 'Quartalsberichte%'")
                        .query(Integer.class)
                        .list())
                .containsExactly(3);
    }

    @Test
    void speaksEnglishToThoseWhoReadEnglish() {
        person("lead", "en", FundingRole.PROGRAMME_LEAD);
        bed.today("2023-10-01");
        send.run();
        assertThat(outbox.get(0).subject()).isEqualTo("Funded measures: a deadline is coming up");
        assertThat(outbox.get(0).text())
                .startsWith("Hello, lead,")
                .contains("(in 14 days): Quarterly reports 2023-Q3")
                .contains("See: https://kreis.example/backoffice/funding/RB-NOS-2022/deadlines")
                .doesNotContain("Quartalsberichte 2023-Q3");
    }

    @Test
    void keepsFromARoleWhatItDoesNotWant() {
        ReminderAudience.Person both = person("beides", "de", FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE);
        ReminderChoices choices = bed.use(ReminderChoices.class);
        assertThat(choices.wanted(both.actor(), bed.programme))
                .containsExactlyInAnyOrder(FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE);
        choices.choose(both.actor(), bed.programme, Set.of(FundingRole.FINANCE));
        bed.today("2023-10-01");
        assertThat(send.run()).as("finance writes no progress reports").isZero();
        choices.choose(both.actor(), bed.programme, Set.of(FundingRole.PROGRAMME_LEAD));
        assertThat(send.run()).isOne();
    }

    @Test
    void tellsAnOwnerOfTheMilestonesOfTheirOwnMeasuresOnly() {
        bed.today("2023-05-02");
        bed.jdbc()
                .sql("update funding.measure set owner_id = 'eignerin' where id = ?")
                .param(bed.m(7).value())
                .update();
        bed.use(PlanMilestone.class)
                .plan(bed.lead, bed.programme, 7, "Stand gebucht", bed.today().plusDays(10));
        bed.use(PlanMilestone.class)
                .plan(bed.lead, bed.programme, 8, "Texte fertig", bed.today().plusDays(10));
        person("eignerin", "de", FundingRole.MEASURE_OWNER);
        send.run();
        assertThat(outbox).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("Stand gebucht")
                .doesNotContain("Texte fertig"));
    }

    @Test
    void writesToNobodyWithoutAnAddressOrAPartInTheProgramme() {
        bed.today("2023-10-01");
        people.add(new ReminderAudience.Person(bed.lead, "ohne", "", "de"));
        people.add(new ReminderAudience.Person(
                new Actor(new UserId("fremd"), Map.of(), Optional.empty()), "fremd", "fremd@kreis.example", "de"));
        person("prueferin", "de", FundingRole.AUDITOR);
        assertThat(send.run()).isZero();
        assertThat(outbox).isEmpty();
    }

    @Test
    void forgetsThatAMailWasSentWhenTheOutboxDidNotTakeIt() {
        ReminderAudience.Person lead = person("leitung", "de", FundingRole.PROGRAMME_LEAD);
        bed.today("2023-10-01");
        SendReminders broken = new SendReminders(
                () -> List.of(lead),
                bed.use(Programmes.class),
                bed.use(Permissions.class),
                bed.use(Deadlines.class),
                bed.use(ReminderChoices.class),
                mail -> {
                    throw new IllegalStateException("away");
                },
                bed.use(TransactionOperations.class),
                new SentReminders(bed.jdbc()),
                bed.use(Clock.class),
                "https://kreis.example/");
        assertThat(broken.run()).isZero();
        assertThat(send.run()).isOne();
    }
}
