package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rule gets a new value from a day on: shown before, never in the past, and earlier reports keep the old one. */
class RuleChangeTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static RuleChange change(RuleKey key, String json, String from) {
        JsonNode value = JsonMapper.shared().readTree(json);
        return new RuleChange(
                key, value, LocalDate.parse(from), "Änderungsbescheid, Ziffer 4", "A", "Auflage der Behörde");
    }

    private static String euro(String amount) {
        return Money.parse(amount).format("de");
    }

    private void apply(RuleChange change) {
        bed.use(ChangeRule.class).change(bed.lead, bed.programme, change);
    }

    @Test
    void showsWhatDependsOnItAndChangesNothingYet() {
        VirementId virement = bed.virement(
                VirementRequest.move(bed.m(21), 2023, bed.m(10), 2023, Money.parse("600,00"), "mehr Beratung"));
        RuleChange stricter = change(RuleKey.DEVIATION_LIMIT, "1000", "2023-06-30");

        assertThat(bed.use(PreviewRule.class).preview(bed.lead, bed.programme, stricter))
                .containsExactly(new PreviewRule.Consequence(
                        "Umwidmung "
                                + bed.use(Virements.class).require(virement).number(),
                        ApprovalLevel.INTERNAL.label(),
                        ApprovalLevel.AUTHORITY.label()));

        assertThat(bed.use(RuleBook.class).history(bed.programme, RuleKey.DEVIATION_LIMIT))
                .as("a preview stores nothing")
                .hasSize(1);
        assertThat(bed.use(PreviewRule.class)
                        .preview(bed.lead, bed.programme, change(RuleKey.CONTACT, "\"Amt\"", "2023-06-30")))
                .isEmpty();
    }

    @Test
    void aDeadlineAndACapMoveWithTheirRule() {
        assertThat(bed.use(PreviewRule.class)
                        .preview(bed.lead, bed.programme, change(RuleKey.ANNUAL_GRANT_CAP, "24000000", "2023-07-01")))
                .contains(
                        new PreviewRule.Consequence("Höchste Zuwendung", euro("900.000,00"), euro("720.000,00")),
                        new PreviewRule.Consequence("Obergrenze 2023", euro("300.000,00"), euro("240.000,00")));
        assertThat(bed.use(PreviewRule.class)
                        .preview(bed.lead, bed.programme, change(RuleKey.FINAL_PROOF_DUE, "\"P1Y\"", "2023-06-30")))
                .extracting(PreviewRule.Consequence::before, PreviewRule.Consequence::after)
                .contains(tuple("28.02.2026", "31.08.2026"));
    }

    @Test
    void reportsOfAQuarterAreDueByTheRuleOfItsLastDay() {
        RuleChange sooner = change(RuleKey.PROGRESS_REPORT_DUE, "\"P10D\"", "2023-07-01");
        assertThat(bed.use(PreviewRule.class).preview(bed.lead, bed.programme, sooner))
                .contains(new PreviewRule.Consequence("Frist: Quartalsberichte 2023-Q3", "15.10.2023", "10.10.2023"))
                .extracting(PreviewRule.Consequence::what)
                .doesNotContain("Frist: Quartalsberichte 2023-Q2");
        AsOf then = bed.now();
        bed.today("2023-07-01");
        apply(sooner);
        assertThat(reportsDue(bed.now())).containsExactly("2023-07-15", "2023-10-10");
        assertThat(reportsDue(then)).as("as it was known then").containsExactly("2023-07-15", "2023-10-15");
    }

    private List<String> reportsDue(AsOf asOf) {
        return bed.use(Deadlines.class).within(bed.lead, bed.programme, asOf, 120).stream()
                .filter(one -> one.kind() == DeadlineKind.PROGRESS_REPORT)
                .map(one -> one.day().toString())
                .toList();
    }

    @Test
    void keepsTheOldValueForTheDaysBeforeAndForReportsMadeByThen() {
        AsOf then = bed.now();
        List<Lights.Reading> shown = bed.use(Lights.class).read(bed.lead, bed.programme, then);
        bed.today("2023-09-15");
        apply(change(RuleKey.LIGHT_LAG_YELLOW, "{\"bp\": 500, \"floorCents\": 100}", "2023-06-01"));
        RuleBook rules = bed.use(RuleBook.class);
        assertThat(rules.require(bed.programme, RuleKey.LIGHT_LAG_YELLOW, then).number("bp"))
                .as("a report made by then")
                .isEqualTo(2500);
        assertThat(rules.require(bed.programme, RuleKey.LIGHT_LAG_YELLOW, LocalDate.of(2023, 5, 31))
                        .number("bp"))
                .as("the day before")
                .isEqualTo(2500);
        assertThat(rules.require(bed.programme, RuleKey.LIGHT_LAG_YELLOW, bed.now())
                        .number("bp"))
                .isEqualTo(500);
        assertThat(bed.use(Lights.class).read(bed.lead, bed.programme, then)).isEqualTo(shown);
        assertThat(rules.history(bed.programme, RuleKey.LIGHT_LAG_YELLOW))
                .last()
                .satisfies(one -> {
                    assertThat(one.reason()).isEqualTo("Auflage der Behörde");
                    assertThat(one.recordedBy()).isEqualTo("leitung");
                    assertThat(one.setting().source()).isEqualTo("Änderungsbescheid, Ziffer 4");
                });
    }

    @Test
    void aClosedYearKeepsItsRules() {
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of());
        assertThatThrownBy(() -> apply(change(RuleKey.DUPLICATE_DAYS, "14", "2022-12-31")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .containsExactly("validFrom"));
        apply(change(RuleKey.DUPLICATE_DAYS, "14", "2023-01-01"));
    }

    @Test
    void asksForSourceReasonAndSomethingNew() {
        assertThatThrownBy(() -> apply(new RuleChange(
                        RuleKey.DUPLICATE_DAYS, JsonMapper.shared().readTree("-1"), bed.today(), " ", "D", "")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .containsExactly("value", "source", "reason", "certainty"));
        apply(change(RuleKey.DUPLICATE_DAYS, "10", "2023-06-30"));
        assertThatThrownBy(() -> apply(change(RuleKey.DUPLICATE_DAYS, "10", "2023-06-30")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("gilt an diesem Tag schon");
        assertThatThrownBy(() -> bed.use(PreviewRule.class)
                        .preview(bed.finance, bed.programme, change(RuleKey.DUPLICATE_DAYS, "10", "2023-06-30")))
                .isInstanceOf(NotPermitted.class);
    }
}
