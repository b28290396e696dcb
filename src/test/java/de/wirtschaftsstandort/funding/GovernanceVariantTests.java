package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Calls for money, awards and bodies at their edges: A17, A18, A20, A28, A29, A32 and A33 with other numbers. */
class GovernanceVariantTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-01-10");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private DrawdownId called(String amount, String expected) {
        DrawdownId id = bed.use(RequestDrawdown.class)
                .request(
                        bed.finance,
                        bed.programme,
                        List.of(new ExpectedPayment(bed.today().plusDays(1), eur(expected), "Rechnungen")),
                        eur(amount));
        bed.use(AdvanceDrawdown.class).release(bed.lead, id);
        bed.use(AdvanceDrawdown.class).submit(bed.lead, id);
        return id;
    }

    @Test
    void a17APaymentOnTheLastDayOfTheTimeOfUseCountsInALeapYear() {
        bed.today("2023-12-31");
        List<ExpectedPayment> payments = List.of(
                new ExpectedPayment(LocalDate.of(2024, 2, 29), eur("1.000,01"), "Rechnung"),
                new ExpectedPayment(LocalDate.of(2024, 3, 1), eur("500,00"), "zu spät"));
        DrawdownLimit limit = bed.use(RequestDrawdown.class).limit(bed.finance, bed.programme, bed.today(), payments);
        assertThat(limit.expected()).isEqualTo(eur("1.000,01"));
        assertThat(limit.maximum()).isEqualTo(eur("800,01"));
    }

    @Test
    void a17WhatIsAskedForAndNotYetPaidOutCountsAsUnused() {
        called("8.000,00", "10.000,00");
        DrawdownLimit limit = bed.use(RequestDrawdown.class)
                .limit(
                        bed.finance,
                        bed.programme,
                        bed.today(),
                        List.of(new ExpectedPayment(bed.today(), eur("9.999,00"), "Rechnung")));
        assertThat(limit.unused()).isEqualTo(eur("8.000,00"));
        assertThat(limit.maximum()).isEqualTo(Money.ZERO);
    }

    @Test
    void a32ACallNamesTheLimitItMeets() {
        List<ExpectedPayment> large = List.of(new ExpectedPayment(bed.today(), eur("400.000,00"), "viele Rechnungen"));
        assertThatThrownBy(() ->
                        bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, large, eur("300.000,01")))
                .hasMessageContaining("höchstens 300.000,00")
                .hasMessageContaining("Jahresscheibe");
        bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, large, eur("300.000,00"));
    }

    @Test
    void a32APayoutKeepsToTheTrancheOfTheYearItArrivesInAndFollowsItsCall() {
        bed.today("2024-12-20");
        DrawdownId id = called("250.000,00", "400.000,00");
        bed.today("2025-01-10");
        assertThatThrownBy(() ->
                        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, LocalDate.of(2024, 12, 19), eur("1,00")))
                .hasMessageContaining("vor der Anforderung vom 20.12.2024");
        assertThatThrownBy(() -> bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur("200.000,01")))
                .hasMessageContaining("Jahresscheibe 2025 lässt noch 200.000,00");
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur("200.000,00"));
    }

    @Test
    void a33ARefundOpensTheMoneyAgainAndTheSumsAgree() {
        DrawdownId id = called("8.000,00", "10.000,00");
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur("8.000,00"));
        bed.receipt("Messe Beispiel", 7, "10.000,00").paid(bed.today());
        bed.today("2023-02-01");
        bed.receipt("Messe Beispiel", 7, "-1.000,00").credit().paid(bed.today());
        DrawdownPosition position = bed.use(Drawdowns.class).position(bed.lead, bed.programme, bed.now());
        assertThat(position.unused()).isEqualTo(eur("800,00"));
        assertThat(position.payouts()).singleElement().satisfies(use -> {
            assertThat(use.used()).isEqualTo(eur("7.200,00"));
            assertThat(use.unused()).isEqualTo(position.unused());
        });
    }

    @Test
    void a18MoneyUsedOnTheLastDayIsInTimeAndOneDayLaterIsNot() {
        DrawdownId id = called("8.000,00", "10.000,00");
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur("8.000,00"));
        bed.today("2023-03-11");
        bed.receipt("Messe Beispiel", 7, "5.000,00")
                .dated(LocalDate.of(2023, 3, 10))
                .paid(LocalDate.of(2023, 3, 10));
        bed.receipt("Messe Beispiel", 7, "5.000,01").paid(bed.today());
        PayoutUse use = bed.use(Drawdowns.class)
                .position(bed.lead, bed.programme, bed.now())
                .payouts()
                .get(0);
        assertThat(use.payout().useUntil()).isEqualTo("2023-03-10");
        assertThat(use.late()).singleElement().satisfies(late -> {
            assertThat(late.amount()).isEqualTo(eur("4.000,00"));
            assertThat(late.daysLate()).isEqualTo(1);
        });
        assertThat(use.unused()).isEqualTo(Money.ZERO);
    }

    private ProcurementId need(String net) {
        return bed.use(PlanProcurement.class)
                .plan(
                        bed.lead,
                        bed.programme,
                        new NewProcurement(
                                "Website",
                                "Website",
                                Set.of(bed.m(19)),
                                eur(net),
                                bed.today(),
                                "Markterkundung",
                                new VatRate(1900)));
    }

    private Procedure required(String net) {
        return ProcedureAdvice.of(
                        eur(net),
                        Map.of(),
                        bed.use(RuleBook.class).require(bed.programme, RuleKey.PROCUREMENT_THRESHOLDS, bed.today()))
                .required();
    }

    @Test
    void a20EveryThresholdIncludesItsLastEuro() {
        assertThat(List.of(
                        required("500,00"),
                        required("500,01"),
                        required("25.000,00"),
                        required("25.000,01"),
                        required("50.000,00"),
                        required("50.000,01")))
                .containsExactly(
                        Procedure.DIRECT,
                        Procedure.NEGOTIATED,
                        Procedure.NEGOTIATED,
                        Procedure.RESTRICTED,
                        Procedure.RESTRICTED,
                        Procedure.OPEN);
    }

    @Test
    void a20WhoseCompanyBidsAfterwardsDoesNotEvaluate() {
        PartyId bidder = bed.party("Web Beispiel");
        ProcurementId id = need("20.000,00");
        Actor evaluator = bed.actor("wertung", FundingRole.WORKING_MEMBER);
        bed.use(ChooseProcedure.class).choose(bed.lead, id, Procedure.NEGOTIATED, "Wert", "ein Los");
        bed.use(InviteBidders.class).invite(bed.lead, id, Map.of(bed.party("Netz Beispiel"), "Eigenerklärung"));
        bed.use(NameEvaluator.class).name(bed.lead, id, evaluator.user(), Optional.of(bidder), true);
        bed.use(RecordOffer.class).record(bed.lead, id, bidder, bed.clock.instant(), eur("19.000,00"), true);
        assertThatThrownBy(() -> bed.use(EvaluateOffers.class).evaluate(evaluator, id, Map.of(bidder, 90), Map.of()))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("Bieter");
    }

    private void seat(BodyId body, int n, Stakeholder stakeholder, boolean voting, String from) {
        bed.use(SeatMember.class)
                .seat(
                        bed.lead,
                        body,
                        new NewMember(
                                new UserId("m" + n),
                                "Mitglied " + n,
                                stakeholder,
                                "",
                                voting,
                                false,
                                LocalDate.parse(from),
                                ""));
    }

    private Decision voted(MeetingId meeting, int yes, int no, int abstained) {
        DecisionId id = bed.use(RecordDecision.class)
                .record(
                        bed.lead,
                        bed.programme,
                        meeting,
                        new Vote("Thema", "Wortlaut", yes, no, abstained, Map.of(), bed.today()));
        return bed.use(Decisions.class).require(bed.programme, id);
    }

    @Test
    void a29ATieDoesNotAcceptAndMembersWithoutAVoteMakeNoQuorum() {
        BodyId body =
                bed.use(FoundBody.class).found(bed.lead, bed.programme, Body.Kind.STEERING, "Steuerungsgruppe", true);
        for (int n = 1; n <= 4; n++) {
            seat(body, n, Stakeholder.KOMMUNE, true, "2023-01-10");
        }
        seat(body, 5, Stakeholder.SMWA, false, "2023-01-01");
        List<MemberId> members = bed.use(Bodies.class).members(body, bed.today()).stream()
                .map(Member::id)
                .toList();
        MeetingId two = bed.use(HoldMeeting.class)
                .hold(bed.lead, body, bed.today(), "", "", List.of(members.get(0), members.get(1), members.get(4)));
        assertThatThrownBy(() -> voted(two, 2, 0, 0)).hasMessageContaining("anwesend sind 2 von 4");
        MeetingId all = bed.use(HoldMeeting.class).hold(bed.lead, body, bed.today(), "", "", members);
        assertThat(voted(all, 2, 2, 0).accepted()).isFalse();
        assertThat(voted(all, 1, 0, 3).accepted()).isTrue();
        assertThatThrownBy(() -> voted(all, 5, 0, 0)).hasMessageContaining("nur 4 Anwesende");
        assertThatThrownBy(() ->
                        bed.use(HoldMeeting.class).hold(bed.lead, body, LocalDate.of(2023, 1, 9), "", "", members))
                .hasMessageContaining("Mitglied 1");
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, 3, 1, true", "SIMPLE, 2, 2, false", "ABSOLUTE, 2, 1, false", "ABSOLUTE, 3, 1, true"})
    void a29ABodyDecidesByItsOwnMajorityAndTheDatabaseHoldsIt(Majority majority, int yes, int no, boolean accepted) {
        BodyId body = bed.use(FoundBody.class)
                .found(bed.lead, bed.programme, Body.Kind.STEERING, "Steuerungsgruppe", true, majority);
        for (int n = 1; n <= 4; n++) {
            seat(body, n, Stakeholder.KOMMUNE, true, "2023-01-01");
        }
        List<MemberId> members = bed.use(Bodies.class).members(body, bed.today()).stream()
                .map(Member::id)
                .toList();
        MeetingId meeting = bed.use(HoldMeeting.class).hold(bed.lead, body, bed.today(), "", "", members);
        assertThat(voted(meeting, yes, no, 0).accepted()).isEqualTo(accepted);
        assertThatThrownBy(() -> bed.jdbc()
                        .sql(
                                """
                                insert into funding.decision (programme_id, body_id, meeting_id, number, title, wording, yes, no, abstained,
                                       voting, present, accepted, decided_on, effective_from, recorded_by, recorded_at)
                                select programme_id, body_id, meeting_id, 'STG-9', title, wording, yes, no, abstained, voting, present,
                                       not accepted, decided_on, effective_from, recorded_by, recorded_at from funding.decision
                                """)
                        .update())
                .hasMessageContaining("not by the majority of its body");
    }

    @Test
    void a28ASeatCountsToItsLastDayOnly() {
        BodyId group =
                bed.use(FoundBody.class).found(bed.lead, bed.programme, Body.Kind.WORKING, "Arbeitsgruppe", false);
        seat(group, 1, Stakeholder.HWK, true, "2023-01-01");
        MemberId hwk = bed.use(Bodies.class).members(group, bed.today()).get(0).id();
        bed.use(EndMembership.class)
                .end(bed.lead, bed.use(Bodies.class).require(group), hwk, LocalDate.of(2023, 1, 31));
        assertThat(bed.use(Bodies.class).missing(group, LocalDate.of(2023, 1, 31)))
                .doesNotContain(Stakeholder.HWK)
                .contains(Stakeholder.IHK);
        assertThat(bed.use(Bodies.class).missing(group, LocalDate.of(2023, 2, 1)))
                .contains(Stakeholder.HWK);
    }

    @Test
    void a27TheCureEndsAsTheRuleOfTheLettersDaySays() {
        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        RuleKey.PUBLICITY_CURE,
                        JsonMapper.shared().readTree("\"P4W\""),
                        LocalDate.of(2024, 6, 1),
                        "neues Recht (Beispiel)");
        Publicity publicity = bed.use(Publicity.class);
        assertThat(publicity.cureUntil(bed.programme, LocalDate.of(2024, 1, 31)))
                .isEqualTo("2024-03-27");
        assertThat(publicity.cureUntil(bed.programme, LocalDate.of(2024, 6, 1))).isEqualTo("2024-06-29");
    }
}
