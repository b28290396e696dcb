package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the plan at their edges: A01, A02, A05 to A08, A25 and A31 with other numbers. */
class PlanVariantTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-01-15");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private VirementRequest move(int from, int fromYear, int to, int toYear, String amount) {
        return VirementRequest.move(
                bed.m(from), fromYear, bed.m(to), toYear, eur(amount), "Bedarf hat sich verschoben");
    }

    private VirementPreview preview(VirementRequest request) {
        return bed.use(PreviewVirement.class).preview(bed.lead, bed.programme, request);
    }

    private Money plan(int measure, int year) {
        return bed.use(Plans.class).of(bed.programme, bed.now()).of(bed.m(measure), year);
    }

    @Test
    void a05OneVirementTakesFromSeveralMeasuresAndGivesToSeveral() {
        VirementRequest request = new VirementRequest(
                VirementKind.TRANSFER,
                "zwei Messen statt Werbung",
                List.of(
                        new PlanChange(bed.m(21), 2023, eur("-3.000,01")),
                        new PlanChange(bed.m(2), 2023, eur("-1.999,99")),
                        new PlanChange(bed.m(7), 2023, eur("4.000,00")),
                        new PlanChange(bed.m(1), 2023, eur("1.000,00"))),
                Optional.empty(),
                false);
        Money year = bed.use(Plans.class).of(bed.programme, bed.now()).ofYear(2023);

        bed.effective(request);

        assertThat(plan(21, 2023)).isEqualTo(eur("26.999,99"));
        assertThat(plan(2, 2023)).isEqualTo(eur("33.000,01"));
        assertThat(plan(7, 2023)).isEqualTo(eur("54.000,00"));
        assertThat(plan(1, 2023)).isEqualTo(eur("21.000,00"));
        assertThat(bed.use(Plans.class).of(bed.programme, bed.now()).ofYear(2023))
                .isEqualTo(year);
    }

    @Test
    void a05WhatDoesNotBalanceByOneCentIsRefused() {
        VirementRequest request = new VirementRequest(
                VirementKind.TRANSFER,
                "verrechnet",
                List.of(new PlanChange(bed.m(21), 2023, eur("-100,00")), new PlanChange(bed.m(7), 2023, eur("100,01"))),
                Optional.empty(),
                false);
        assertThatThrownBy(() -> bed.virement(request))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("es bleiben 0,01");
    }

    @Test
    void a06EverythingThatIsLeftMayGoAndNotOneCentMore() {
        bed.order("Druckerei Beispiel", 21, 2023, eur("27.000,00"), LocalDate.of(2023, 1, 10), new VatRate(0));
        assertThatThrownBy(() -> bed.virement(move(21, 2023, 7, 2023, "3.000,01")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("0,01\u00a0€ fehlen");
        bed.effective(move(21, 2023, 7, 2023, "3.000,00"));
        assertThat(bed.available(21, 2023)).isEqualTo(Money.ZERO);
    }

    @Test
    void a06MoneyBoundBetweenSubmissionAndDecisionStopsTheVirement() {
        VirementId id = bed.virement(move(21, 2023, 7, 2023, "5.000,00"));
        bed.order("Druckerei Beispiel", 21, 2023, eur("27.000,00"), LocalDate.of(2023, 1, 10), new VatRate(0));
        DecisionId decision = bed.accepted("Umwidmung");
        assertThatThrownBy(() -> bed.use(DecideVirement.class).decide(bed.lead, id, decision))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2.000,00\u00a0€ fehlen");
        assertThat(plan(21, 2023)).isEqualTo(eur("30.000,00"));
    }

    @Test
    void a06TheRecommendationOfAnAdvisingBodyMovesNoMoney() {
        VirementId id = bed.virement(move(21, 2023, 7, 2023, "5.000,00"));
        BodyId council = bed.use(FoundBody.class).found(bed.lead, bed.programme, Body.Kind.WORKING, "Beirat", false);
        MemberId member = bed.use(SeatMember.class)
                .seat(
                        bed.lead,
                        council,
                        new NewMember(
                                new UserId("beirat"),
                                "Beirat 1",
                                Stakeholder.KOMMUNE,
                                "",
                                true,
                                false,
                                LocalDate.of(2022, 1, 1),
                                ""));
        MeetingId meeting = bed.use(HoldMeeting.class)
                .hold(bed.lead, council, bed.today(), "Torgau", "Umwidmungen", List.of(member));
        DecisionId advice = bed.use(RecordDecision.class)
                .record(
                        bed.lead,
                        bed.programme,
                        meeting,
                        new Vote("Rat", "Der Umwidmung wird zugestimmt.", 1, 0, 0, Map.of(), bed.today()));
        assertThatThrownBy(() -> bed.use(DecideVirement.class).decide(bed.lead, id, advice))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Empfehlung eines beratenden Gremiums");
        assertThat(plan(21, 2023)).isEqualTo(eur("30.000,00"));
    }

    @Test
    void a07TheLimitOfEveryMeasureIsInternalToTheCent() {
        Map.of(5, "1.500,00", 6, "2.000,00", 16, "6.000,00").forEach((measure, limit) -> {
            assertThat(preview(move(7, 2024, measure, 2024, limit)).level()).isEqualTo(ApprovalLevel.INTERNAL);
            Money above = eur(limit).plus(Money.ofCents(1));
            assertThat(preview(VirementRequest.move(bed.m(7), 2024, bed.m(measure), 2024, above, "Bedarf"))
                            .level())
                    .isEqualTo(ApprovalLevel.AUTHORITY);
        });
    }

    @Test
    void a07MoneyTakenBackMakesRoomUnderTheLimitAgain() {
        bed.effective(move(12, 2024, 10, 2024, "600,00"));
        bed.effective(move(10, 2024, 12, 2024, "200,00"));
        assertThat(preview(move(12, 2024, 10, 2024, "200,00")).level()).isEqualTo(ApprovalLevel.INTERNAL);
        assertThat(preview(move(12, 2024, 10, 2024, "200,01")).level()).isEqualTo(ApprovalLevel.AUTHORITY);
    }

    @Test
    void a07WithTheYearAsBaseASingleYearDecides() {
        rule(RuleKey.DEVIATION_BASE, "\"YEAR\"");
        // 1.000 € a year of 3.000 €
        assertThat(preview(move(12, 2024, 10, 2024, "200,00")).level()).isEqualTo(ApprovalLevel.INTERNAL);
        assertThat(preview(move(12, 2024, 10, 2024, "200,01")).level()).isEqualTo(ApprovalLevel.AUTHORITY);
    }

    @Test
    void a08ACounterMoveInTheSameVirementKeepsTheCaps() {
        VirementRequest request = new VirementRequest(
                VirementKind.YEAR_SHIFT,
                "Website später, Messe früher",
                List.of(
                        new PlanChange(bed.m(19), 2022, eur("-12.345,67")),
                        new PlanChange(bed.m(19), 2023, eur("12.345,67")),
                        new PlanChange(bed.m(7), 2023, eur("-12.345,67")),
                        new PlanChange(bed.m(7), 2022, eur("12.345,67"))),
                Optional.empty(),
                false);
        assertThat(preview(request).complaints()).isEmpty();
        assertThat(preview(request).years())
                .allSatisfy(year -> assertThat(year.over()).isEqualTo(Money.ZERO));
    }

    @Test
    void a08TheSmallestAmountBetweenYearsBreaksTheCapByItsShare() {
        assertThat(preview(move(19, 2022, 19, 2025, "0,01")).complaints())
                .extracting(Complaint::sentence)
                .singleElement()
                .asString()
                .contains("0,01");
        assertThatThrownBy(() -> bed.virement(move(19, 2022, 19, 2026, "1,00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2026 liegt nicht im bewilligten Zeitraum");
    }

    @Test
    void aVirementOfALaterDayWaitsForIt() {
        VirementId id = bed.virement(move(21, 2023, 7, 2023, "500,00"));
        bed.accepted("eröffnet die Sitzung");
        DecisionId decision = bed.decided("Umwidmung ab März", LocalDate.of(2023, 3, 1));

        bed.use(DecideVirement.class).decide(bed.lead, id, decision);

        assertThat(plan(7, 2023)).isEqualTo(eur("50.000,00"));
        assertThat(bed.use(Virements.class).require(id).state()).isEqualTo(Virement.State.DECIDED);
        assertThatThrownBy(() -> bed.use(PutIntoEffect.class).put(bed.lead, id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("erst ab 01.03.2023");
        assertThat(bed.use(Deadlines.class).within(bed.lead, bed.programme, bed.now(), 60))
                .anySatisfy(due -> {
                    assertThat(due.day()).isEqualTo("2023-03-01");
                    assertThat(due.title()).startsWith("U-2023-01");
                });
        bed.today("2023-03-01");
        assertThatThrownBy(() -> bed.use(PutIntoEffect.class).put(bed.recorder, id))
                .isInstanceOf(NotPermitted.class);
        bed.use(PutIntoEffect.class).put(bed.lead, id);
        assertThat(plan(7, 2023)).isEqualTo(eur("50.500,00"));
        assertThatThrownBy(() -> bed.use(PutIntoEffect.class).put(bed.lead, id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("wartet nicht");
    }

    @Test
    void a31MovingAcrossCategoriesCountsForTheOneThatRises() {
        rule(RuleKey.DEVIATION_UNIT, "\"CATEGORY\"");
        // Attraktiver Arbeitsort: 107.500 €, of which 20 % are 21.500 €
        bed.effective(move(7, 2024, 12, 2024, "21.500,00"));
        VirementPreview one = preview(move(7, 2024, 11, 2024, "0,01"));
        assertThat(one.level()).isEqualTo(ApprovalLevel.AUTHORITY);
        assertThat(one.deviations()).singleElement().satisfies(deviation -> assertThat(deviation.unit())
                .isEqualTo("Attraktiver Arbeitsort"));
    }

    private void rule(RuleKey key, String value) {
        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        key,
                        JsonMapper.shared().readTree(value),
                        LocalDate.of(2022, 9, 1),
                        "Bescheid (Beispiel)");
    }
}
