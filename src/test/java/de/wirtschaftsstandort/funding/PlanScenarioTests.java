package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios A01 to A08, A25 and A31: the plan, its caps and virements. */
class PlanScenarioTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-03-01");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private Plan plan() {
        return bed.use(Plans.class).of(bed.programme, bed.now());
    }

    private FundingTerms terms() {
        return bed.use(TermsInForce.class).of(bed.programme, bed.now());
    }

    private VirementPreview preview(VirementRequest request) {
        return bed.use(PreviewVirement.class).preview(bed.lead, bed.programme, request);
    }

    private VirementRequest move(int from, int fromYear, int to, int toYear, Money amount) {
        return VirementRequest.move(bed.m(from), fromYear, bed.m(to), toYear, amount, "Bedarf hat sich verschoben");
    }

    @Test
    void a01TheImportedConceptAddsUpByYearThemeAndShare() {
        Scenario a01 = Scenario.of("A01");
        Plan plan = plan();
        a01.perYear("year_totals")
                .forEach((year, money) -> assertThat(plan.ofYear(year)).isEqualTo(money));
        assertThat(plan.total()).isEqualTo(a01.money("total"));
        assertThat(terms().rate().share(plan.total())).isEqualTo(a01.money("funding"));
        assertThat(terms().rate().ownPart(plan.total())).isEqualTo(a01.money("own"));
        Map<String, List<MeasureId>> themes = bed.use(Programmes.class).measures(bed.programme).stream()
                .collect(Collectors.groupingBy(
                        one -> one.category().name(), Collectors.mapping(Measure::id, Collectors.toList())));
        assertThat(themes.keySet())
                .containsExactlyInAnyOrderElementsOf(a01.at("themes").propertyNames());
        themes.forEach((theme, measures) -> {
            a01.perYear("themes", theme).forEach((year, money) -> assertThat(plan.of(measures, year))
                    .isEqualTo(money));
            assertThat(plan.ofMeasures(measures)).isEqualTo(a01.money("themes", theme, "total"));
            assertThat(terms().rate().share(plan.ofMeasures(measures)))
                    .isEqualTo(a01.money("themes", theme, "funding"));
        });
    }

    @Test
    void a02ThePlanSitsExactlyOnTheCapAndOneEuroMoreIsRefused() {
        Scenario a02 = Scenario.of("A02");
        DateRange planned = bed.use(Programmes.class).require(bed.programme).planned();
        a02.at("months").properties().forEach(month -> assertThat(
                        planned.wholeMonthsIn(Integer.parseInt(month.getKey())))
                .isEqualTo(month.getValue().intValue()));
        assertThat(terms().caps()).isEqualTo(a02.perYear("cap"));
        YearLimit.of(plan(), Map.of(), terms()).forEach(limit -> {
            assertThat(limit.share()).isEqualTo(a02.perYear("funding_of_plan").get(limit.year()));
            assertThat(limit.headroom()).isEqualTo(a02.perYear("headroom").get(limit.year()));
        });

        VirementPreview preview = preview(move(7, 2024, 7, 2023, FundingTestBed.eur("1,00")));

        YearLimit year = preview.years().stream()
                .filter(one -> one.year() == 2023)
                .findFirst()
                .orElseThrow();
        assertThat(year.plan()).isEqualTo(a02.money("plus_one_euro_2023", "plan"));
        assertThat(year.share()).isEqualTo(a02.money("plus_one_euro_2023", "funding"));
        assertThat(year.over()).isEqualTo(a02.money("plus_one_euro_2023", "over_cap"));
        assertThat(preview.complaints())
                .extracting(Complaint::sentence)
                .singleElement()
                .asString()
                .contains("über der Obergrenze")
                .contains("0,80");
        assertThatThrownBy(() -> bed.virement(move(7, 2024, 7, 2023, FundingTestBed.eur("1,00"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a05AnInternalVirementTakesEffectWithItsDecision() {
        Scenario a05 = Scenario.of("A05");
        VirementRequest request = move(21, 2023, 7, 2023, FundingTestBed.eur("5.000,00"));
        VirementPreview preview = preview(request);
        assertThat(preview.level()).isEqualTo(ApprovalLevel.INTERNAL);
        VirementPreview.Row m7 = preview.rows().stream()
                .filter(row -> row.measure().number() == 7)
                .findFirst()
                .orElseThrow();
        assertThat(m7.before()).isEqualTo(a05.money("m7", 0));
        assertThat(m7.after()).isEqualTo(a05.money("m7", 1));
        assertThat(m7.ofYear().orElseThrow().value())
                .isEqualByComparingTo(a05.text("deviation_m7_year").replace(" %", ""));
        assertThat(m7.ofTotal().orElseThrow().value())
                .isEqualByComparingTo(a05.text("deviation_m7_total").replace(" %", ""));
        assertThat(preview.categories())
                .extracting(VirementPreview.CategoryRow::before)
                .containsExactly(a05.money("theme_to", 0), a05.money("theme_from", 0));
        assertThat(preview.categories())
                .extracting(VirementPreview.CategoryRow::after)
                .containsExactly(a05.money("theme_to", 1), a05.money("theme_from", 1));
        assertThat(preview.rules()).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());

        VirementId id = bed.virement(request);
        assertThat(plan().of(bed.m(7), 2023)).isEqualTo(a05.money("m7", 0));
        bed.use(DecideVirement.class).decide(bed.lead, id, bed.accepted("Umwidmung M21 nach M7"));

        assertThat(plan().of(bed.m(7), 2023)).isEqualTo(a05.money("m7", 1));
        assertThat(plan().of(bed.m(21), 2023)).isEqualTo(a05.money("m21", 1));
        assertThat(plan().ofYear(2023)).isEqualTo(a05.money("year_total"));
        assertThat(plan().ofMeasure(bed.m(7))).isEqualTo(a05.money("total_m7", 1));
        assertThat(plan().ofMeasure(bed.m(21))).isEqualTo(a05.money("total_m21", 1));
        assertThat(terms().rate().share(plan().ofYear(2023))).isEqualTo(a05.money("funding_unchanged"));
        assertThat(bed.use(Virements.class).of(bed.programme)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(Virement.State.EFFECTIVE));
    }

    @Test
    void a06WhatIsCommittedCannotBeMovedAway() {
        Scenario a06 = Scenario.of("A06");
        bed.order("Druckerei Beispiel", 21, 2023, a06.money("obligo"), LocalDate.of(2023, 2, 1), new VatRate(0));
        assertThat(bed.available(21, 2023)).isEqualTo(a06.money("available"));

        assertThatThrownBy(() -> bed.virement(move(21, 2023, 7, 2023, a06.money("requested"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(a06.money("short").format("de") + " fehlen");
    }

    @Test
    void a07TwentyPercentIsInternalOneCentMoreGoesToTheAuthority() {
        Scenario a07 = Scenario.of("A07");
        Money limit = a07.money("limit");
        assertThat(preview(move(12, 2024, 10, 2024, limit)).level()).isEqualTo(ApprovalLevel.INTERNAL);
        assertThat(preview(move(12, 2024, 10, 2024, limit.plus(Money.ofCents(1))))
                        .level())
                .isEqualTo(ApprovalLevel.AUTHORITY);
        a07.at("other_limits").properties().forEach(entry -> {
            int number = Integer.parseInt(entry.getKey().substring(1));
            Deviation deviation = new Deviation("", plan().ofMeasure(bed.m(number)), Money.ZERO, 2000);
            assertThat(deviation.limit()).isEqualTo(Money.parse(entry.getValue().stringValue()));
        });
    }

    @Test
    void a07SmallVirementsAddUpAgainstTheApprovedPlan() {
        bed.effective(move(12, 2024, 10, 2024, FundingTestBed.eur("400,00")));
        VirementPreview second = preview(move(12, 2024, 10, 2024, FundingTestBed.eur("250,00")));

        assertThat(second.level()).isEqualTo(ApprovalLevel.AUTHORITY);
        assertThat(second.deviations()).singleElement().satisfies(deviation -> assertThat(
                        deviation.percent().orElseThrow().format())
                .isEqualTo("21,67 %"));
    }

    @Test
    void aVirementForTheAuthorityWaitsForItsDatedApprovalWithDocument() {
        VirementId id = bed.virement(move(12, 2024, 10, 2024, FundingTestBed.eur("700,00")));
        bed.use(DecideVirement.class).decide(bed.lead, id, bed.accepted("Umwidmung nach M10"));
        assertThat(plan().of(bed.m(10), 2024)).isEqualTo(FundingTestBed.eur("1.000,00"));

        DocumentId letter = bed.use(StoreDocument.class)
                .store(
                        bed.lead,
                        bed.programme,
                        new StoredFile(
                                "genehmigung.pdf",
                                "application/pdf",
                                new byte[] {1, 2, 3},
                                "Genehmigung",
                                StoredFile.Confidentiality.INTERNAL));
        bed.use(ApproveVirement.class).approve(bed.lead, id, LocalDate.of(2023, 3, 1), letter);

        assertThat(plan().of(bed.m(10), 2024)).isEqualTo(FundingTestBed.eur("1.700,00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void a08MovingMoneyBetweenYearsBreaksACapAndSaysByHowMuch(int year) {
        Scenario a08 = Scenario.of("A08");
        VirementPreview preview = preview(move(19, 2022, 19, year, FundingTestBed.eur("15.000,00")));
        YearLimit target = preview.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
        assertThat(target.plan()).isEqualTo(a08.money("results", String.valueOf(year), "plan"));
        assertThat(target.share()).isEqualTo(a08.money("results", String.valueOf(year), "funding"));
        assertThat(target.cap()).isEqualTo(a08.money("results", String.valueOf(year), "cap"));
        assertThat(target.over()).isEqualTo(a08.money("results", String.valueOf(year), "over"));
        YearLimit source = preview.years().stream()
                .filter(one -> one.year() == 2022)
                .findFirst()
                .orElseThrow();
        assertThat(source.plan()).isEqualTo(a08.money("year2022", "plan"));
        assertThat(source.share()).isEqualTo(a08.money("year2022", "funding"));
        assertThat(source.headroom()).isEqualTo(a08.money("year2022", "unused_cap"));
        assertThat(preview.complaints())
                .extracting(Complaint::sentence)
                .singleElement()
                .asString()
                .contains("geänderter Bescheid");
    }

    @Test
    void a08MarkedAsOwnFundsTheExcessIsAllowedAndCounted() {
        VirementRequest asked = move(19, 2022, 19, 2023, FundingTestBed.eur("15.000,00"));
        bed.effective(new VirementRequest(asked.kind(), asked.reason(), asked.lines(), Optional.empty(), true));

        assertThat(plan().ofYear(2023)).isEqualTo(FundingTestBed.eur("390.000,00"));
        assertThat(bed.use(Plans.class).ownFundsBeyondGrant(bed.programme, bed.now()))
                .containsEntry(2023, FundingTestBed.eur("15.000,00"));
    }

    @Test
    void a25ASecondProgrammeWithFourPillarsStandsBesideTheFirst() {
        Scenario a25 = Scenario.of("A25");
        List<String> pillars = List.copyOf(a25.at("pillars").propertyNames());
        List<ProgrammeOutline.NewMeasure> measures = IntStream.range(0, pillars.size())
                .mapToObj(n -> new ProgrammeOutline.NewMeasure(
                        n + 1, "Beispiel " + pillars.get(n), n + 1, a25.perYear("pillars", pillars.get(n)), Set.of()))
                .toList();
        ProgrammeId second = bed.use(CreateProgramme.class)
                .create(
                        bed.lead,
                        new ProgrammeOutline(
                                "RB-MSN-2020",
                                "Regionalbudget Mittelsachsen (Beispiel)",
                                "Landkreis Mittelsachsen",
                                "Landesdirektion Sachsen, Dienststelle Chemnitz",
                                new DateRange(LocalDate.of(2020, 9, 1), LocalDate.of(2023, 8, 31)),
                                "Säule",
                                pillars,
                                measures));
        Plan plan = bed.use(Plans.class).of(second, bed.now());
        FundingTerms terms = bed.use(TermsInForce.class).of(second, bed.now());

        a25.perYear("year_totals")
                .forEach((year, money) -> assertThat(plan.ofYear(year)).isEqualTo(money));
        assertThat(plan.total()).isEqualTo(a25.money("total"));
        assertThat(terms.rate().share(plan.total())).isEqualTo(a25.money("funding_80"));
        assertThat(terms.caps()).isEqualTo(a25.perYear("cap"));
        assertThat(bed.use(RuleBook.class)
                        .require(second, RuleKey.FUNDING_BODY, bed.now())
                        .text())
                .as("its own authority, not that of the first programme")
                .isEqualTo("Landesdirektion Sachsen, Dienststelle Chemnitz");
        YearLimit.of(plan, Map.of(), terms).forEach(limit -> assertThat(limit.headroom())
                .isEqualTo(a25.perYear("headroom").get(limit.year())));
        assertThat(plan.total().plus(plan().total())).isEqualTo(a25.money("both_programmes_plan"));

        assertThat(bed.use(Programmes.class).visibleTo(bed.lead))
                .extracting(Programme::code)
                .containsExactly("RB-NOS-2022");
        assertThatThrownBy(() -> bed.use(PreviewVirement.class)
                        .preview(bed.lead, second, move(1, 2023, 2, 2023, FundingTestBed.eur("1,00"))))
                .isInstanceOf(NotPermitted.class);
        Actor both = new Actor(
                new UserId("beide"),
                Map.of(bed.programme, Set.of(FundingRole.AUDITOR), second, Set.of(FundingRole.AUDITOR)),
                Optional.empty());
        assertThat(bed.use(Programmes.class).visibleTo(both))
                .extracting(Programme::code)
                .containsExactly("RB-MSN-2020", "RB-NOS-2022");
    }

    @Test
    void a31TheUnitOfTheTwentyPercentRuleIsASetting() {
        Scenario a31 = Scenario.of("A31");
        Money half = FundingTestBed.eur("7.500,00");
        VirementRequest request = new VirementRequest(
                VirementKind.YEAR_SHIFT,
                "Kampagne statt Werbeartikel",
                List.of(
                        new PlanChange(bed.m(11), 2023, half.negated()),
                        new PlanChange(bed.m(12), 2023, half),
                        new PlanChange(bed.m(11), 2024, half.negated()),
                        new PlanChange(bed.m(12), 2024, half)),
                Optional.empty(),
                false);
        VirementPreview byMeasure = preview(request);
        assertThat(byMeasure.level()).isEqualTo(ApprovalLevel.AUTHORITY);
        assertThat(byMeasure.deviations()).singleElement().satisfies(deviation -> {
            assertThat(deviation.limit()).isEqualTo(a31.money("unit_MEASURE", "limit_m12"));
            assertThat(deviation.percent().orElseThrow().value())
                    .isEqualByComparingTo(a31.text("unit_MEASURE", "deviation").replace(" %", ""));
        });

        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        RuleKey.DEVIATION_UNIT,
                        JsonMapper.shared().readTree("\"CATEGORY\""),
                        LocalDate.of(2023, 1, 1),
                        "Bescheid, Ziffer 4 (Beispiel)");

        VirementPreview byCategory = preview(request);
        assertThat(byCategory.level()).isEqualTo(ApprovalLevel.INTERNAL);
        assertThat(byCategory.deviations()).isEmpty();
        assertThat(byCategory.rules())
                .anySatisfy(rule -> assertThat(rule.source()).contains("Ziffer 4"));
    }
}
