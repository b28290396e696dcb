package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenarios A20, A27, A28, A29 and A35: awards, publicity, bodies, the cash system. */
class GovernanceScenarioTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private ProcurementId need(String key, Money net) {
        return bed.use(PlanProcurement.class)
                .plan(
                        bed.lead,
                        bed.programme,
                        new NewProcurement(
                                "Website",
                                key,
                                Set.of(bed.m(19)),
                                net,
                                bed.today(),
                                "Markterkundung",
                                new VatRate(1900)));
    }

    private ProcedureAdvice advice(ProcurementId id) {
        return bed.use(Procurements.class).advice(bed.use(Procurements.class).require(bed.programme, id));
    }

    @Test
    void a20TheWholeNeedDecidesOnTheProcedure() {
        Scenario a20 = Scenario.of("A20");
        VatRate vat = new VatRate(1900);
        Money net = vat.netOf(a20.money("gross"));
        assertThat(net).isEqualTo(a20.money("net"));
        assertThat(vat.netOf(bed.use(Plans.class).of(bed.programme, bed.now()).ofMeasure(bed.m(7))))
                .isEqualTo(a20.money("m7"));
        assertThat(vat.netOf(bed.use(Plans.class).of(bed.programme, bed.now()).ofMeasure(bed.m(18))))
                .isEqualTo(a20.money("m18"));
        ProcurementId whole = need("Website", net);
        assertThat(advice(whole).required()).isEqualTo(Procedure.OPEN);
        assertThat(advice(whole).bidderInformation()).isTrue();
        assertThatThrownBy(() -> bed.use(ChooseProcedure.class)
                        .choose(bed.lead, whole, Procedure.NEGOTIATED, "eilig", "ein Los"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Öffentliche Ausschreibung")
                .hasMessageContaining("SächsVergabeG");
    }

    @Test
    void a20FourSmallAwardsForOneNeedAreWarnedAboutAndRefused() {
        Scenario a20 = Scenario.of("A20");
        List<ProcurementId> parts = a20.at("year_nets").values().stream()
                .map(net -> need("Website", Money.parse(net.stringValue())))
                .toList();
        assertThat(advice(parts.get(0)).value()).isEqualTo(a20.money("sum_of_rounded"));
        assertThat(advice(parts.get(0)).warnings())
                .singleElement()
                .asString()
                .contains("4 Vergaben")
                .contains("Öffentliche Ausschreibung");
        assertThatThrownBy(() -> bed.use(ChooseProcedure.class)
                        .choose(bed.lead, parts.get(0), Procedure.NEGOTIATED, "klein", "ein Los"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAwardAboveTheLimitWaitsForTheBidders() {
        PartyId winner = bed.party("Web Beispiel");
        PartyId loser = bed.party("Netz Beispiel");
        ProcurementId id = need("Website", eur("50.420,17"));
        bed.use(ChooseProcedure.class).choose(bed.lead, id, Procedure.OPEN, "Auftragswert", "ein Los");
        bed.use(InviteBidders.class).invite(bed.lead, id, Map.of());
        bed.use(RecordOffer.class).record(bed.lead, id, winner, bed.clock.instant(), eur("48.000,00"), true);
        bed.use(RecordOffer.class).record(bed.lead, id, loser, bed.clock.instant(), eur("52.000,00"), true);
        assertThatThrownBy(() ->
                        bed.use(NameEvaluator.class).name(bed.lead, id, new UserId("extern"), Optional.of(loser), true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Bieter");
        bed.use(NameEvaluator.class).name(bed.lead, id, bed.lead.user(), Optional.empty(), true);
        assertThatThrownBy(() -> bed.use(Procurements.class)
                        .offers(
                                bed.actor("pruefung", FundingRole.AUDITOR),
                                bed.use(Procurements.class).require(bed.programme, id)))
                .isInstanceOf(NotPermitted.class);
        bed.use(EvaluateOffers.class).evaluate(bed.lead, id, Map.of(winner, 90, loser, 80), Map.of());
        assertThatThrownBy(
                        () -> bed.use(AwardContract.class).award(bed.lead, id, winner, bed.today(), "bestes Angebot"))
                .hasMessageContaining("10 Tage vorher");
        bed.use(InformBidders.class).inform(bed.lead, id, bed.today());
        bed.today("2023-07-09");
        assertThatThrownBy(
                        () -> bed.use(AwardContract.class).award(bed.lead, id, winner, bed.today(), "bestes Angebot"))
                .hasMessageContaining("10.07.2023");
        bed.today("2023-07-10");
        bed.use(AwardContract.class).award(bed.lead, id, winner, bed.today(), "bestes Angebot");
        assertThat(bed.use(ProcurementLists.class)
                        .make(bed.lead, bed.programme, bed.now())
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.missing()).isEmpty());
    }

    @Test
    void anOrderAboveADirectAwardNeedsAnAward() {
        bed.commit(bed.lead, "Büro Beispiel", 1, 2023, eur("500,00"), bed.today(), Optional.empty());
        assertThatThrownBy(() ->
                        bed.commit(bed.lead, "Büro Beispiel", 1, 2023, eur("500,01"), bed.today(), Optional.empty()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .containsExactly("procurement"));
    }

    @Test
    void a27AMissingNoticeMayCostAShareOfTheStatesMoney() {
        Scenario a27 = Scenario.of("A27");
        bed.receipt("Druckerei Beispiel", 21, "20.000,00").paid(bed.today());
        PublicityRisk risk = bed.use(Publicity.class).risk(bed.lead, bed.programme, 21, bed.now());
        assertThat(risk.grant()).isEqualTo(a27.money("funding"));
        assertThat(risk.stateMoney()).isEqualTo(a27.money("state_half"));
        assertThat(risk.least()).isEqualTo(a27.money("range_5_15", 0));
        assertThat(risk.most()).isEqualTo(a27.money("range_5_15", 1));
        assertThat(bed.use(Publicity.class).cureUntil(bed.programme, LocalDate.of(2024, 3, 4)))
                .isEqualTo("2024-04-29");

        Publicity.Evidence pens =
                new Publicity.Evidence("Kugelschreiber", bed.today(), false, false, "zu klein", Optional.empty());
        assertThatThrownBy(() -> bed.use(Publicity.class).record(bed.lead, bed.programme, 21, pens))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Meldung");
        bed.use(Publicity.class)
                .record(
                        bed.lead,
                        bed.programme,
                        21,
                        new Publicity.Evidence("Tasche", bed.today(), false, false, "", Optional.empty()));
        bed.use(Publicity.class)
                .record(
                        bed.lead,
                        bed.programme,
                        21,
                        new Publicity.Evidence(
                                "Stift", bed.today(), false, false, "zu klein", Optional.of(bed.today())));
        assertThat(bed.use(Publicity.class).gaps(bed.programme, 21)).containsExactly("Tasche");
    }

    private void member(BodyId body, int n, Stakeholder stakeholder) {
        bed.use(SeatMember.class)
                .seat(
                        bed.lead,
                        body,
                        new NewMember(
                                new UserId("m" + n),
                                "Mitglied " + n,
                                stakeholder,
                                "",
                                true,
                                false,
                                LocalDate.of(2023, 1, 1),
                                ""));
    }

    @Test
    void a28AMeasureStartsOnlyWithACompleteWorkingGroup() {
        Scenario a28 = Scenario.of("A28");
        BodyId group = bed.use(FoundBody.class)
                .found(bed.lead, bed.programme, Body.Kind.WORKING, "Arbeitsgruppe Messe", false);
        bed.use(AssignMeasure.class).workingGroup(bed.lead, bed.programme, 7, group);
        List<Stakeholder> required = a28.at("required").values().stream()
                .map(label -> Stream.of(Stakeholder.values())
                        .filter(one -> label.stringValue().startsWith(one.label()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(bed.use(Bodies.class).require(group).seats().keySet()).containsExactlyInAnyOrderElementsOf(required);
        required.stream()
                .filter(one -> one != Stakeholder.HWK)
                .forEach(one -> member(group, required.indexOf(one), one));

        assertThatThrownBy(() -> start()).isInstanceOf(Refused.class).hasMessageContaining("fehlt: HWK.");
        member(group, 99, Stakeholder.HWK);
        start();

        assertThat(bed.measure(7).status()).isEqualTo(MeasureStatus.RUNNING);
    }

    private void start() {
        bed.use(ChangeMeasureStatus.class)
                .change(bed.lead, bed.programme, 7, MeasureStatus.RUNNING, bed.today(), Optional.empty(), "Beginn");
    }

    @Test
    void a29ADecisionNeedsAQuorumAndExcludedMembersDoNotVote() {
        Scenario a29 = Scenario.of("A29");
        BodyId body =
                bed.use(FoundBody.class).found(bed.lead, bed.programme, Body.Kind.STEERING, "Steuerungsgruppe", true);
        IntStream.range(0, a29.number("voting")).forEach(n -> member(body, n, Stakeholder.KOMMUNE));
        List<MemberId> members = bed.use(Bodies.class).members(body, bed.today()).stream()
                .map(Member::id)
                .toList();
        MeetingId meeting = bed.use(HoldMeeting.class)
                .hold(bed.lead, body, bed.today(), "Torgau", "", members.subList(0, a29.number("present")));
        Map<MemberId, String> excluded = Map.of(members.get(0), "eigener Auftrag");
        assertThatThrownBy(() -> vote(meeting, 4, 2, excluded))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nur 5");
        DecisionId id = vote(meeting, 3, 2, excluded);
        Decision decision = bed.use(Decisions.class).require(bed.programme, id);
        assertThat(decision.accepted()).isTrue();
        assertThat(decision.number()).isEqualTo("STG-2023-01/01");
        assertThat(decision.excluded()).hasSize(1);

        MeetingId small =
                bed.use(HoldMeeting.class).hold(bed.lead, body, bed.today(), "Torgau", "", members.subList(0, 4));
        assertThatThrownBy(() -> vote(small, 3, 1, Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nicht beschlussfähig")
                .hasMessageContaining("nötig sind 5");
    }

    private DecisionId vote(MeetingId meeting, int yes, int no, Map<MemberId, String> excluded) {
        return bed.use(RecordDecision.class)
                .record(
                        bed.lead,
                        bed.programme,
                        meeting,
                        new Vote("Kampagne", "Die Kampagne wird beschlossen.", yes, no, 0, excluded, bed.today()));
    }

    private static final String FILE =
            """
            11;2023-06-14;"1.234,50";R-77;Muster GmbH
            99;2023-06-14;"100,00";R-78;Muster GmbH
            11;2023-06-14;"1.234,5";R-79;Muster GmbH
            11;2023-06-14;"1.234,50";R-77;Muster GmbH
            """;

    @Test
    void a35PaymentsComeInFromTheCashSystemOnce() {
        Scenario a35 = Scenario.of("A35");
        CashImport.Result result = bed.use(CashImport.class).read(bed.finance, bed.programme, FILE, false);
        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.skipped()).isEqualTo(1);
        assertThat(result.refused())
                .containsExactly("Zeile 2: Maßnahme 99 unbekannt", "Zeile 3: Betrag muss zwei Nachkommastellen haben.");
        assertThat(bed.available(11, 2023)).isEqualTo(a35.money("available_m11"));
        assertThat(bed.use(CashImport.class)
                        .read(bed.finance, bed.programme, FILE, false)
                        .skipped())
                .isEqualTo(2);
    }

    @Test
    void a35AllOrNothingImportsNothingWhenALineIsWrong() {
        assertThatThrownBy(() -> bed.use(CashImport.class).read(bed.finance, bed.programme, FILE, true))
                .isInstanceOf(Refused.class);
        assertThat(bed.use(Receipts.class).of(bed.programme)).isEmpty();
        assertThat(bed.available(11, 2023)).isEqualTo(eur("10.000,00"));
    }

    @Test
    void a15ImportingDoesNotReleaseAReceiptOfOnesOwn() {
        bed.receipt("Muster GmbH", 11, "1.234,50").numbered("R-77").record();
        CashImport.Result result = bed.use(CashImport.class)
                .read(bed.recorder, bed.programme, "11;2023-06-14;\"1.234,50\";R-77;Muster GmbH\n", false);
        assertThat(result.refused()).singleElement().asString().contains("nicht zur Zahlung freigegeben");
        assertThatThrownBy(() -> bed.use(CashImport.class)
                        .read(bed.actor("admin", FundingRole.ADMINISTRATOR), bed.programme, "", false))
                .isInstanceOf(NotPermitted.class);
    }
}
