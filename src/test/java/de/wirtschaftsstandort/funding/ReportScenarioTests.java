package de.wirtschaftsstandort.funding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenarios A03, A04, A19, A21, A26, A30 and A34: schedule, controlling, closing, re-baselining. */
class ReportScenarioTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private ControllingReport report(OptionalInt year) {
        return bed.use(ControllingReports.class).make(bed.lead, bed.programme, bed.now(), year);
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    @Test
    void a03MoneyWithoutAQuarterAndAQuarterWithoutAColumnAreWarnedAbout() {
        Scenario a03 = Scenario.of("A03");
        Schedule schedule = bed.use(Schedules.class).make(bed.lead, bed.programme, bed.now());
        a03.at("warnings").values().forEach(warning -> {
            String[] parts = warning.stringValue().split(": ", -1);
            assertThat(schedule.warnings()).anySatisfy(found -> assertThat(found)
                    .startsWith(parts[0].replace(" 2022", ""))
                    .contains(Money.parse(parts[1]).format("de")));
        });
        Money unscheduled =
                schedule.rows().stream().map(Schedule.Row::unscheduled).reduce(Money.ZERO, Money::plus);
        assertThat(unscheduled).isEqualTo(a03.money("sum"));
        Money year = bed.use(Plans.class).of(bed.programme, bed.now()).ofYear(2022);
        assertThat(Percent.of(unscheduled, year).orElseThrow().value())
                .isEqualByComparingTo(a03.text("share_of_2022").replace(" %", ""));
        assertThat(schedule.warnings())
                .anySatisfy(warning -> assertThat(warning).startsWith("2025-Q3"));
        assertThat(schedule.warnings())
                .noneSatisfy(warning -> assertThat(warning).contains("kein Geld"));
    }

    @Test
    void a04ThePlanIsSpreadOverTheQuartersToTheCent() {
        Scenario a04 = Scenario.of("A04");
        Schedule schedule = bed.use(Schedules.class).make(bed.lead, bed.programme, bed.now());
        Money running = Money.ZERO;
        for (Quarter quarter : schedule.quarters()) {
            running = running.plus(schedule.planned(quarter));
            assertThat(schedule.planned(quarter)).isEqualTo(a04.money("curve", quarter, 0));
            assertThat(running).isEqualTo(a04.money("curve", quarter, 1));
        }
        Scenario.read("plan_quarters.json")
                .required("per_measure_cents")
                .properties()
                .forEach(measure -> {
                    Schedule.Row row = schedule.rows().get(Integer.parseInt(measure.getKey()) - 1);
                    measure.getValue().properties().stream()
                            .filter(quarter -> quarter.getKey().matches("\\d{4}-Q\\d"))
                            .forEach(quarter -> assertThat(row.plan().getOrDefault(quarter.getKey(), Money.ZERO))
                                    .isEqualTo(Money.ofCents(quarter.getValue().longValue())));
                });
    }

    @Test
    void oddCentsGoToTheEarliestQuarters() {
        assertThat(QuarterSpread.of(
                        eur("100,02"),
                        2023,
                        List.of(
                                Quarter.parse("2023-Q4"),
                                Quarter.parse("2023-Q1"),
                                Quarter.parse("2023-Q2"),
                                Quarter.parse("2022-Q4"))))
                .isEqualTo(new TreeMap<>(Map.of(
                        Quarter.parse("2023-Q1"),
                        eur("33,34"),
                        Quarter.parse("2023-Q2"),
                        eur("33,34"),
                        Quarter.parse("2023-Q4"),
                        eur("33,34"))));
        assertThat(QuarterSpread.of(eur("0,05"), 2023, List.of(Quarter.parse("2023-Q1"), Quarter.parse("2023-Q2")))
                        .values())
                .containsExactly(eur("0,03"), eur("0,02"));
    }

    /** The books of the first half of 2023: eleven receipts, four orders, one virement. */
    private void firstHalfOf2023() {
        LocalDate ordered = LocalDate.of(2023, 1, 10);
        bed.receipt("Studio Beispiel", 2, "17.850,00")
                .dated(LocalDate.of(2022, 11, 2))
                .ordered(LocalDate.of(2022, 10, 1))
                .paid(LocalDate.of(2022, 11, 18));
        bed.receipt("Saal Beispiel", 4, "10.000,00")
                .dated(LocalDate.of(2022, 11, 2))
                .paid(LocalDate.of(2022, 12, 1));
        bed.receipt("Messe Beispiel", 7, "7.850,00")
                .dated(LocalDate.of(2022, 11, 2))
                .paid(LocalDate.of(2022, 12, 15));
        CommitmentId m1 = bed.order("Agentur Beispiel", 1, 2023, eur("12.000,00"), ordered);
        CommitmentId m2 = bed.order("Film Beispiel", 2, 2023, eur("21.000,00"), ordered);
        CommitmentId m18 = bed.order("Dienstleister Beispiel", 18, 2023, eur("23.000,00"), ordered);
        CommitmentId m19 = bed.order("Web Beispiel", 19, 2023, eur("35.000,00"), ordered, new VatRate(0));
        bed.receipt("Agentur Beispiel", 1, "4.760,00")
                .of(m1)
                .dated(LocalDate.of(2023, 3, 1))
                .paid(LocalDate.of(2023, 3, 15));
        bed.receipt("Film Beispiel", 2, "9.996,00")
                .of(m2)
                .dated(LocalDate.of(2023, 3, 1))
                .paid(LocalDate.of(2023, 3, 15));
        bed.receipt("Messe Beispiel", 7, "11.900,00")
                .discount("238,00")
                .dated(LocalDate.of(2023, 4, 1))
                .paid(LocalDate.of(2023, 4, 10));
        bed.receipt("Büro Beispiel", 13, "2.380,00")
                .dated(LocalDate.of(2023, 4, 1))
                .paid(LocalDate.of(2023, 4, 20));
        bed.receipt("Dienstleister Beispiel", 18, "8.925,00")
                .of(m18)
                .dated(LocalDate.of(2023, 5, 1))
                .paid(LocalDate.of(2023, 5, 10));
        bed.receipt("Web Beispiel", 19, "14.280,00")
                .of(m19)
                .dated(LocalDate.of(2023, 5, 1))
                .paid(LocalDate.of(2023, 5, 20));
        bed.receipt("Druckerei Beispiel", 21, "3.570,00")
                .notEligible("595,00")
                .dated(LocalDate.of(2023, 6, 1))
                .paid(LocalDate.of(2023, 6, 10));
        bed.receipt("Druckerei Beispiel", 21, "6.426,00")
                .dated(LocalDate.of(2023, 6, 20))
                .paid(LocalDate.of(2023, 6, 30));
        bed.effective(VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, eur("5.000,00"), "Messeauftritt"));
    }

    private static List<Money> amounts(String row) {
        return Stream.of(row.split("\\|")).map(String::strip).map(Money::parse).toList();
    }

    private static List<Money> amounts(ControllingReport.Row row) {
        return List.of(
                row.approved(),
                row.plan(),
                row.planToDate(),
                row.actual(),
                row.committed(),
                row.available(),
                row.notEligible());
    }

    @Test
    void a21TheControllingReportAddsUpToTheCent() {
        Scenario a21 = Scenario.of("A21");
        firstHalfOf2023();
        ControllingReport report = report(OptionalInt.of(2023));
        a21.at("rows").values().forEach(expected -> {
            String[] parts = expected.stringValue().split(": ", 2);
            ControllingReport.Row row = report.rows()
                    .filter(one -> one.code().equals(parts[0]))
                    .findFirst()
                    .orElseThrow();
            assertThat(amounts(row)).as(parts[0]).isEqualTo(amounts(parts[1]));
        });
        assertThat(amounts(report.total())).isEqualTo(amounts(a21.text("sum")));
        assertThat(report.total().spent().orElseThrow().value())
                .isEqualByComparingTo(a21.text("mittelabfluss_year").replace(" %", ""));
        assertThat(report.total().bound().orElseThrow().value())
                .isEqualByComparingTo(a21.text("gebunden").replace(" %", ""));
        assertThat(report.total().deviation()).isEqualTo(a21.money("deviation_to_date"));
        assertThat(Percent.of(report.total().actual(), report.total().planToDate())
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo(a21.text("degree_to_date").replace(" %", ""));
        assertThat(report.grant()).isEqualTo(a21.money("funding"));
        assertThat(report.own()).isEqualTo(a21.money("own"));
        ControllingReport whole = report(OptionalInt.empty());
        assertThat(whole.total().actual()).isEqualTo(a21.money("programme_to_date", "ist"));
        assertThat(whole.grant()).isEqualTo(a21.money("programme_to_date", "funding"));
        assertThat(whole.total().spent().orElseThrow().value())
                .isEqualByComparingTo(
                        a21.text("programme_to_date", "mittelabfluss").replace(" %", ""));

        ReceiptList list = bed.use(ReceiptLists.class)
                .make(
                        bed.lead,
                        bed.programme,
                        new DateRange(LocalDate.of(2022, 9, 1), bed.today()),
                        Optional.empty(),
                        bed.now());
        assertThat(list.rows())
                .hasSize(11)
                .isSortedAccordingTo(
                        Comparator.comparing(ReceiptList.Row::paymentDate).thenComparing(ReceiptList.Row::receipt));
        assertThat(list.eligible()).isEqualTo(whole.total().actual());
        assertThat(list.rows().stream().map(ReceiptList.Row::grant).reduce(Money.ZERO, Money::plus))
                .isEqualTo(whole.grant());
    }

    @Test
    void a34LightsSayWhichMeasuresLag() {
        Scenario a34 = Scenario.of("A34");
        firstHalfOf2023();
        Map<String, Lights.Reading> lights = bed.use(Lights.class).read(bed.lead, bed.programme, bed.now()).stream()
                .collect(Collectors.toMap(reading -> reading.measure().code(), Function.identity()));
        a34.at("lights").properties().forEach(expected -> {
            String[] parts = expected.getValue().stringValue().replace(")", "").split(" \\(lag ", -1);
            LightReading budget = requireNonNull(lights.get(expected.getKey())).budget();
            assertThat(budget.light().label()).as(expected.getKey()).isEqualTo(parts[0]);
            assertThat(budget.reason())
                    .as(expected.getKey())
                    .contains(Money.parse(parts[1]).format("de"));
        });
        a34.at("counts").properties().forEach(count -> assertThat(lights.values().stream()
                        .filter(one -> one.budget().light().label().equals(count.getKey())))
                .hasSize(count.getValue().intValue()));
    }

    @Test
    void a34AnAcceptedReportChangesTheForecast() {
        Scenario a34 = Scenario.of("A34");
        firstHalfOf2023();
        bed.use(AssignMeasure.class).owner(bed.lead, bed.programme, 1, new UserId("verantwortlich"));
        Actor owner = bed.actor("verantwortlich", FundingRole.MEASURE_OWNER);
        ProgressNote note = new ProgressNote(
                Quarter.parse("2023-Q2"),
                "Kampagne läuft",
                "",
                "",
                "",
                "",
                40,
                Map.of(2023, a34.money("forecast_m1", "rest_entered")),
                Optional.empty(),
                "");
        int report = bed.use(ReportProgress.class).report(owner, bed.programme, 1, note);
        assertThatThrownBy(() -> bed.use(ReportProgress.class).report(owner, bed.programme, 2, note))
                .isInstanceOf(NotPermitted.class);
        bed.use(ReportProgress.class).accept(bed.lead, bed.programme, report);

        ControllingReport.Row m1 =
                report(OptionalInt.of(2023)).rows().findFirst().orElseThrow();
        assertThat(m1.actual()).isEqualTo(a34.money("forecast_m1", "ist"));
        assertThat(m1.committed()).isEqualTo(a34.money("forecast_m1", "obligo"));
        assertThat(m1.forecast()).isEqualTo(a34.money("forecast_m1", "prognose"));
        assertThat(m1.remainder()).isEqualTo(a34.money("forecast_m1", "minderbedarf"));
    }

    @Test
    void a30AReportOfAPastDayStaysTheSameWhateverIsBookedLater() {
        firstHalfOf2023();
        FrozenReports.Frozen frozen =
                bed.use(FrozenReports.class).freeze(bed.lead, bed.programme, bed.today(), OptionalInt.of(2023));

        bed.today("2024-02-01");
        bed.receipt("Messe Beispiel", 7, "1.000,00")
                .dated(LocalDate.of(2023, 6, 1))
                .paid(LocalDate.of(2023, 6, 15));
        bed.effective(VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, eur("100,00"), "noch ein Messeauftritt"));

        assertThat(bed.use(FrozenReports.class).figures(bed.lead, bed.programme, frozen.asOf(), OptionalInt.of(2023)))
                .isEqualTo(frozen.figures());
        assertThat(bed.use(FrozenReports.class).of(bed.lead, bed.programme))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.hash()).isEqualTo(frozen.hash());
                    assertThat(kept.year()).hasValue(2023);
                    assertThat(bed.use(FrozenReports.class).isReproduced(bed.lead, bed.programme, kept))
                            .isTrue();
                });
        AsOf today = new AsOf(frozen.asOf().day(), bed.clock.instant());
        assertThat(bed.use(FrozenReports.class).figures(bed.lead, bed.programme, today, OptionalInt.of(2023)))
                .isNotEqualTo(frozen.figures());
    }

    @Test
    void a19AClosedYearShowsWhatIsAtRiskAndTakesNoMorePostings() {
        Scenario a19 = Scenario.of("A19");
        bed.today("2023-01-31");
        LocalDate day = LocalDate.of(2022, 11, 2);
        CommitmentId m2 = bed.order("Film Beispiel", 2, 2022, eur("15.000,00"), day, new VatRate(0));
        CommitmentId m7 =
                bed.order("Messe Beispiel", 7, 2022, a19.money("obligo").minus(eur("15.000,00")), day, new VatRate(0));
        Money left = a19.money("ist");
        for (Measure measure : bed.use(Programmes.class).measures(bed.programme)) {
            Money available = bed.available(measure.number(), 2022);
            Money part = available.compareTo(left) < 0 ? available : left;
            if (part.isPositive()) {
                bed.receipt("Lieferant M" + measure.number(), measure.number(), part.format("de"))
                        .dated(day)
                        .paid(LocalDate.of(2022, 12, 20));
                left = left.minus(part);
            }
        }
        AsOf end = new AsOf(LocalDate.of(2022, 12, 31), bed.clock.instant());
        YearEnd year = bed.use(CloseYear.class).preview(bed.lead, bed.programme, 2022, end);
        assertThat(year.plan()).isEqualTo(a19.money("plan"));
        assertThat(year.actual()).isEqualTo(a19.money("ist"));
        assertThat(year.committed()).isEqualTo(a19.money("obligo"));
        assertThat(year.free()).isEqualTo(a19.money("free"));
        assertThat(year.spent().orElseThrow().value())
                .isEqualByComparingTo(a19.text("mittelabfluss").replace(" %", ""));
        assertThat(year.grantUsed()).isEqualTo(a19.money("funding_used"));
        assertThat(year.tranche()).isEqualTo(a19.money("tranche"));
        assertThat(year.atRisk()).isEqualTo(a19.money("tranche_lost_if_not_transferred"));

        assertThatThrownBy(() ->
                        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of(m2, Remainder.CARRY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("A-2022-002");
        bed.use(CloseYear.class)
                .close(bed.lead, bed.programme, 2022, Map.of(m2, Remainder.CARRY, m7, Remainder.RELEASE));

        assertThat(bed.available(2, 2023)).isEqualTo(eur("20.000,00"));
        assertThatThrownBy(() ->
                        bed.receipt("Spät Beispiel", 1, "10,00").dated(day).record())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2022 ist abgeschlossen");
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("insert into funding.money_entry select nextval('funding.money_entry_id_seq') +"
                                + " 100000, measure_id, year, kind, 1, on_day, commitment_line_id,"
                                + " receipt_line_id, 'x', 'x', now() from funding.money_entry where year = 2022"
                                + " limit 1")
                        .update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        bed.use(CloseYear.class).reopen(bed.lead, bed.programme, 2022, "Nachbuchung nach Prüfung");
        bed.receipt("Spät Beispiel", 7, "10,00").dated(day).record();
    }

    @Test
    void a26ADecisionMovesThePeriodAndThePlanFollows() {
        Scenario a26 = Scenario.of("A26");
        bed.today("2023-02-01");
        bed.receipt("Studio Beispiel", 2, a26.text("receipt_2022_11_18").substring(0, 11))
                .dated(LocalDate.of(2022, 11, 2))
                .ordered(LocalDate.of(2022, 10, 1))
                .paid(LocalDate.of(2022, 11, 18));
        CommitmentId order = bed.order("Messe Beispiel", 7, 2022, eur("1.000,00"), LocalDate.of(2022, 12, 1));
        Plan before = bed.use(Plans.class).of(bed.programme, bed.now());
        GrantDecisionId decision = bed.decision("2023-01-01", "2025-12-31", "P0D", Map.of());

        AdoptionPreview preview =
                bed.use(PreviewAdoption.class).preview(bed.lead, bed.programme, Adoption.of(decision));
        assertThat(preview.complaints()).isEmpty();
        assertThat(preview.moved()).isEqualTo(Map.of(2022, 2025));
        assertThat(bed.use(Plans.class).of(bed.programme, bed.now())).isEqualTo(before);
        bed.use(AdoptGrantDecision.class).adopt(bed.lead, Adoption.of(decision));

        Plan after = bed.use(Plans.class).of(bed.programme, bed.now());
        assertThat(after).isEqualTo(preview.after());
        a26.perYear("new_year_totals")
                .forEach((year, money) -> assertThat(after.ofYear(year)).isEqualTo(money));
        FundingTerms terms = bed.use(TermsInForce.class).of(bed.programme, bed.now());
        a26.perYear("funding").forEach((year, money) -> {
            assertThat(terms.rate().share(after.ofYear(year))).isEqualTo(money);
            assertThat(terms.cap(year)).isEqualTo(a26.money("cap_per_year"));
        });
        assertThat(before.ofYear(2022)).isEqualTo(a26.money("moved"));
        assertThat(preview.changedMeasures()).hasSize(a26.number("measures_moved"));
        before.cells().keySet().forEach(measure -> assertThat(after.ofMeasure(measure))
                .isEqualTo(before.ofMeasure(measure)));
        a26.at("examples").values().forEach(example -> {
            String text = example.stringValue();
            assertThat(after.of(bed.m(Integer.parseInt(text.substring(1, text.indexOf(':')))), 2025))
                    .isEqualTo(Money.parse(text.substring(text.indexOf('=') + 2)));
        });
        assertThat(preview.ineligible()).singleElement().satisfies(one -> {
            assertThat(one.receipt().paymentDate()).contains(LocalDate.of(2022, 11, 18));
            assertThat(one.reason()).contains("vorzeitiger Vorhabenbeginn").contains("Bescheid vom 01.01.2023");
        });
        Cell m2 = Cell.sum(bed.use(Figures.class).compute(bed.programme, bed.now()).stream()
                .filter(cell -> cell.measure().equals(bed.m(2)))
                .toList());
        assertThat(m2.actual()).isEqualTo(Money.ZERO);
        assertThat(m2.notEligible()).isEqualTo(eur("17.850,00"));
        assertThat(bed.use(MoneyLedger.class).open(bed.line(order))).containsOnlyKeys(2025);

        List<PlanVersion> versions = bed.use(Plans.class).versions(bed.programme);
        assertThat(versions)
                .extracting(PlanVersion::kind)
                .containsExactly(PlanVersion.Kind.CONCEPT, PlanVersion.Kind.DECISION);
        assertThat(versions.get(0).plan()).isEqualTo(before);
        assertThat(bed.use(Plans.class).tamperedVersions(bed.programme)).isEmpty();
        assertThat(bed.use(Programmes.class).require(bed.programme).planned().from())
                .isEqualTo(LocalDate.of(2022, 9, 1));
    }

    @Test
    void aSmallerGrantCutsThePlanInProportionButNotBelowWhatIsBound() {
        bed.today("2022-10-01");
        bed.order("Messe Beispiel", 7, 2023, eur("40.000,00"), LocalDate.of(2022, 9, 5), new VatRate(0));
        GrantDecisionId decision = bed.use(RecordGrantDecision.class)
                .record(
                        bed.lead,
                        bed.programme,
                        new GrantDecision(
                                GrantDecision.Kind.INITIAL,
                                LocalDate.of(2022, 9, 1),
                                LocalDate.of(2022, 9, 2),
                                LocalDate.of(2022, 9, 1),
                                new DateRange(LocalDate.of(2022, 9, 1), LocalDate.of(2025, 8, 31)),
                                Optional.empty(),
                                new FundingRate(8000),
                                eur("558.655,42"),
                                eur("446.924,34"),
                                0,
                                Period.ZERO,
                                "Beispiel",
                                Map.of()));
        AdoptionPreview adopted = bed.use(AdoptGrantDecision.class).adopt(bed.lead, Adoption.of(decision));

        Plan after = bed.use(Plans.class).of(bed.programme, bed.now());
        assertThat(after).isEqualTo(adopted.after());
        assertThat(adopted.terms().rate().share(after.total())).isEqualTo(eur("446.924,34"));
        assertThat(after.of(bed.m(7), 2023)).isGreaterThanOrEqualTo(eur("40.000,00"));
        assertThat(bed.available(7, 2023).isNegative()).isFalse();
    }
}
