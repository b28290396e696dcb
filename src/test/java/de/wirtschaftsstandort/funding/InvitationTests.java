package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.outbound.Mail;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** A meeting is planned, invited to with its notice, moved, called off or held. */
class InvitationTests {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 20);

    private FundingTestBed bed;
    private BodyId body;
    private MeetingId meeting;

    @BeforeEach
    void planAMeeting() {
        bed = new FundingTestBed().today("2023-06-30");
        body = bed.use(FoundBody.class)
                .found(
                        bed.lead,
                        bed.programme,
                        Body.Kind.STEERING,
                        "Steuerungsgruppe",
                        true,
                        Majority.SIMPLE,
                        new RulesOfProcedure(14, true));
        bed.people.add(new ReminderAudience.Person(bed.lead, "Leitung", "leitung@kreis.example", "de"));
        bed.people.add(new ReminderAudience.Person(
                bed.actor("konto", FundingRole.STEERING_MEMBER), "Konto", "konto@kreis.example", "en"));
        seat("konto", "");
        seat("extern", "extern@amt.example");
        seat("brief", "");
        meeting = bed.use(PlanMeeting.class).plan(bed.lead, body, on(DAY));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void seat(String login, String email) {
        bed.use(SeatMember.class)
                .seat(
                        bed.lead,
                        body,
                        new NewMember(
                                new UserId(login),
                                "Mitglied " + login,
                                Stakeholder.KOMMUNE,
                                "",
                                true,
                                false,
                                LocalDate.of(2023, 1, 1),
                                email));
    }

    private static Appointment on(LocalDate day) {
        return new Appointment(day, Optional.of(LocalTime.of(14, 30)), "Torgau", "Plan\nUmwidmung U-2023-01");
    }

    private List<String> invite(LocalDate day, String shortNotice) {
        return bed.use(InviteMembers.class).invite(bed.lead, bed.programme, meeting, on(day), shortNotice);
    }

    private Meetings.Meeting stored() {
        return bed.use(Meetings.class).require(bed.programme, meeting);
    }

    private Stream<String> receivers() {
        return bed.mails.stream().map(Mail::to);
    }

    @Test
    void invitesEverybodyWithAnAddressAndNamesTheOthers() {
        assertThat(stored().number()).isEqualTo("STG-2023-01");
        assertThat(bed.mails).as("planning alone tells nobody").isEmpty();

        assertThat(invite(DAY, "")).containsExactly("Mitglied brief");

        assertThat(stored().state()).isEqualTo(Meetings.State.INVITED);
        assertThat(stored().invitedOn()).contains(bed.today());
        assertThat(receivers()).containsExactlyInAnyOrder("konto@kreis.example", "extern@amt.example");
        Mail german = mailTo("extern@amt.example");
        assertThat(german.subject()).isEqualTo("Einladung: Steuerungsgruppe, 20.07.2023 (STG-2023-01)");
        assertThat(german.replyTo()).contains("leitung@kreis.example");
        assertThat(german.text())
                .contains("Guten Tag, Mitglied extern,")
                .contains("Beginn: 14:30 Uhr")
                .contains("Ort: Torgau")
                .contains("Tagesordnung\n1. Plan\n2. Umwidmung U-2023-01")
                .doesNotContain("kürzeren");
        assertThat(mailTo("konto@kreis.example").text()).contains("Hello, ").contains("Agenda\n1. Plan");
        assertThat(bed.use(Meetings.class).invited(meeting))
                .containsExactly(
                        new Meetings.Invitation("Mitglied brief", false),
                        new Meetings.Invitation("Mitglied extern", true),
                        new Meetings.Invitation("Mitglied konto", true));
    }

    private Mail mailTo(String address) {
        return bed.mails.stream()
                .filter(mail -> mail.to().equals(address))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    @Test
    void keepsTheNoticeOrSaysWhyItIsShorter() {
        bed.today("2023-07-05");
        invite(DAY, "unnötig");
        assertThat(stored().shortNotice()).as("fourteen whole days lie between").isEmpty();

        bed.today("2023-07-06");
        assertThatThrownBy(() -> invite(DAY, " ")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.complaints())
                .containsExactly(new Complaint(
                        "shortNotice",
                        "Die Ladungsfrist von Steuerungsgruppe beträgt 14 Tage; einzuladen war bis 05.07.2023."
                                + " Bitte den Grund der kürzeren Frist nennen oder einen späteren Tag wählen.")));
        bed.mails.clear();
        invite(DAY, "Frist der Landesdirektion");
        assertThat(stored().shortNotice()).isEqualTo("Frist der Landesdirektion");
        assertThat(mailTo("extern@amt.example").subject()).startsWith("Geänderte Einladung");
        assertThat(mailTo("extern@amt.example").text())
                .contains("Grund der kürzeren Ladungsfrist: Frist der Landesdirektion");
    }

    @Test
    void tellsWhoWasInvitedThatTheMeetingIsOff() {
        invite(DAY, "");
        bed.mails.clear();
        assertThatThrownBy(() -> cancel("")).isInstanceOf(Refused.class).hasMessageContaining("warum");

        cancel("Krankheit");

        assertThat(receivers()).hasSize(2);
        assertThat(bed.mails.get(0).subject()).contains("STG-2023-01");
        assertThat(mailTo("extern@amt.example").text())
                .contains("findet nicht statt")
                .contains("Grund: Krankheit");
        assertThatThrownBy(() -> invite(DAY, "")).hasMessageContaining("„Abgesagt“");
        assertThatThrownBy(() -> hold()).hasMessageContaining("„Abgesagt“");
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.meeting set state = 'HELD', cancel_reason = '' where id = ?")
                        .param(meeting.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(stored().number())
                .as("its number stays used")
                .isNotEqualTo(bed.use(Meetings.class)
                        .require(bed.programme, bed.use(PlanMeeting.class).plan(bed.lead, body, on(DAY)))
                        .number());
    }

    private void cancel(String reason) {
        bed.use(CancelMeeting.class).cancel(bed.lead, bed.programme, meeting, reason);
    }

    private void hold() {
        bed.use(HoldMeeting.class)
                .holdPlanned(
                        bed.lead,
                        bed.programme,
                        meeting,
                        bed.use(Bodies.class).members(body, DAY).stream()
                                .map(Member::id)
                                .toList());
    }

    private DecisionId decide() {
        return bed.use(RecordDecision.class)
                .record(
                        bed.lead,
                        bed.programme,
                        meeting,
                        new Vote("Kampagne", "Die Kampagne wird beschlossen.", 3, 0, 0, Map.of(), DAY));
    }

    @Test
    void decidesOnlyOnceItWasHeld() {
        invite(DAY, "");
        assertThatThrownBy(() -> hold()).hasMessageContaining("in der Zukunft");
        bed.today("2023-07-20");
        assertThatThrownBy(() -> decide()).isInstanceOf(Refused.class);

        hold();

        assertThat(bed.use(Decisions.class).require(bed.programme, decide()).number())
                .isEqualTo("STG-2023-01/01");
        assertThatThrownBy(() -> cancel("zu spät")).hasMessageContaining("„Durchgeführt“");
    }

    @Test
    void onlyTheLeadPlansAndInvites() {
        for (FundingRole role : List.of(FundingRole.FINANCE, FundingRole.STEERING_MEMBER, FundingRole.ADMINISTRATOR)) {
            Actor other = bed.actor("andere", role);
            assertThatThrownBy(() -> bed.use(PlanMeeting.class).plan(other, body, on(DAY)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> bed.use(InviteMembers.class).invite(other, bed.programme, meeting, on(DAY), ""))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void forgetsTheAddressWithTheMembership() {
        Member extern = bed.use(Bodies.class).members(body, bed.today()).stream()
                .filter(one -> one.user().value().equals("extern"))
                .findFirst()
                .orElseThrow();
        assertThat(extern.email()).isEqualTo("extern@amt.example");
        bed.use(EndMembership.class)
                .end(bed.lead, bed.use(Bodies.class).require(body), extern.id(), LocalDate.of(2023, 6, 29));
        assertThat(bed.jdbc()
                        .sql("select email from funding.member where id = ?")
                        .param(extern.id().value())
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThatThrownBy(() -> seat("falsch", "ohne Zeichen"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("keine E-Mail-Adresse");
    }
}
