package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.web.PrintedReports;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** I28: in every report every sum is that of the rows above it, whatever the data; none is empty where there are records. */
class ReportTotalsTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private SortedMap<String, List<Table>> tables(Actor actor, ProgrammeId programme, LocalDate from) {
        Programme found = bed.use(Programmes.class).require(programme);
        return PrintedReports.tables(bed::use, actor, found, new DateRange(from, bed.today()), bed.now());
    }

    private static Money sum(Table table, int column, Set<Table.Weight> weights) {
        return table.rows().stream()
                .filter(row -> weights.contains(row.weight()))
                .map(row -> row.values().get(column))
                .filter(Value.Amount.class::isInstance)
                .map(value -> ((Value.Amount) value).money())
                .reduce(Money.ZERO, Money::plus);
    }

    /** Of every money column of a table with a total; what was carried over counts in the total that says so. */
    private static int sums(String report, Table table) {
        int checked = 0;
        for (Table.Row row : table.rows()) {
            boolean carried =
                    row.values().stream().anyMatch(value -> value.shown("de").equals("Summe mit Übertrag"));
            if (row.weight() != Table.Weight.TOTAL) {
                continue;
            }
            for (int column = 0; column < table.columns().size(); column++) {
                if (row.values().get(column) instanceof Value.Amount amount) {
                    assertThat(amount.money())
                            .as(
                                    "%s, %s, %s",
                                    report,
                                    table.caption(),
                                    table.columns().get(column).title())
                            .isEqualTo(sum(
                                    table,
                                    column,
                                    carried
                                            ? Set.of(Table.Weight.PLAIN, Table.Weight.SUBTOTAL)
                                            : Set.of(Table.Weight.PLAIN)));
                    checked++;
                }
            }
        }
        return checked;
    }

    private static int sums(Map<String, List<Table>> reports) {
        return reports.entrySet().stream()
                .flatMapToInt(report -> report.getValue().stream().mapToInt(table -> sums(report.getKey(), table)))
                .sum();
    }

    @Test
    void ofTheStartDataAddUp() {
        SortedMap<String, List<Table>> reports = tables(bed.lead, bed.programme, LocalDate.of(2022, 9, 1));
        assertThat(reports).hasSize(13);
        assertThat(sums(reports)).isGreaterThan(20);
    }

    @Test
    void ofMoneyThatDoesNotDivideAddUp() {
        bed.today("2022-12-20");
        bed.receipt("Studio Beispiel", 2, "119,99").paid(bed.today());
        bed.today("2023-06-30");
        CommitmentId order = bed.order("Agentur Beispiel", 2, 2023, Money.parse("1.000,03"), LocalDate.of(2023, 2, 1));
        bed.receipt("Agentur Beispiel", 2, "333,33")
                .of(order)
                .notEligible("33,34")
                .paid(bed.today());
        bed.receipt("Studio Beispiel", 2, "-19,99")
                .credit()
                .ordered(LocalDate.of(2022, 10, 1))
                .paid(bed.today());
        ReceiptId corrected =
                bed.receipt("Messe Beispiel", 7, "100,01").record().id();
        bed.pay(corrected, bed.today());
        bed.receipt("Messe Beispiel", 7, "0,00")
                .correcting(corrected)
                .notEligible("0,02")
                .paid(bed.today());
        ofTwoMeasures(ReceiptKind.INVOICE, 1);
        ofTwoMeasures(ReceiptKind.CREDIT_NOTE, -1);
        bed.effective(VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, Money.parse("0,01"), "ein Cent"));

        SortedMap<String, List<Table>> reports = tables(bed.lead, bed.programme, LocalDate.of(2023, 1, 1));
        assertThat(sums(reports)).isGreaterThan(30);
        Table receipts = receipts(reports);
        assertThat(receipts.rows().stream()
                        .filter(row -> row.weight() == Table.Weight.PLAIN)
                        .map(row -> row.values().get(0).shown("de")))
                .as("numbered from one on")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) receipts.rows().stream()
                                .filter(row -> row.weight() == Table.Weight.PLAIN)
                                .count())
                        .mapToObj(Integer::toString)
                        .toList())
                .hasSizeGreaterThan(5);
        int tax = column(receipts, "nicht förderf. MwSt.");
        int other = column(receipts, "sonst. nicht förderf.");
        assertThat(receipts.rows().stream()
                        .filter(row -> row.values().get(7).shown("de").equals("Büro Beispiel"))
                        .map(row -> row.values().get(tax).shown("de") + " "
                                + row.values().get(other).shown("de")))
                .as("the tax that does not count stands once, with the first lines")
                .containsExactly(
                        "50,00\u00a0€ 0,00\u00a0€",
                        "26,00\u00a0€ 10,00\u00a0€",
                        "-50,00\u00a0€ 0,00\u00a0€",
                        "-26,00\u00a0€ -10,00\u00a0€");
    }

    private static Table receipts(SortedMap<String, List<Table>> reports) {
        return Objects.requireNonNull(reports.get("b2")).get(0);
    }

    private static int column(Table table, String title) {
        return IntStream.range(0, table.columns().size())
                .filter(n -> table.columns().get(n).title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** 1.190,00 € with 190,00 € tax, of which 76,00 € do not count, and 10,00 € more. */
    private void ofTwoMeasures(ReceiptKind kind, int sign) {
        NewReceipt receipt = new NewReceipt(
                kind,
                Optional.empty(),
                bed.party("Büro Beispiel"),
                "R-" + kind,
                bed.today(),
                bed.today(),
                bed.today(),
                new DateRange(bed.today(), bed.today()),
                "Schilder",
                Money.ofCents(sign * 100_000L),
                Money.ofCents(sign * 19_000L),
                Money.ZERO,
                Money.ZERO,
                Money.ofCents(sign * 7_600L),
                Money.ofCents(sign * 1_000L),
                "Bewirtung",
                List.of(line(2, sign, 5_000), line(7, sign, 3_600)));
        bed.pay(
                bed.use(RecordReceipt.class)
                        .record(bed.recorder, bed.programme, receipt)
                        .id(),
                bed.today());
    }

    private NewReceipt.Line line(int measure, int sign, long notEligible) {
        return new NewReceipt.Line(
                bed.m(measure),
                "Sachkosten",
                Money.ofCents(sign * 59_500L),
                Money.ZERO,
                Money.ofCents(sign * notEligible),
                Optional.empty(),
                false);
    }

    @Test
    void ofTheBenchDataAddUpAndListEveryReceipt() {
        bed.today("2024-10-15");
        BenchData.fill(bed.database, 1, 7, 300);
        ProgrammeId programme = bed.use(Programmes.class).find("BENCH-1").orElseThrow();
        Actor lead =
                new Actor(new UserId("bench"), Map.of(programme, Set.of(FundingRole.PROGRAMME_LEAD)), Optional.empty());
        SortedMap<String, List<Table>> reports = tables(lead, programme, LocalDate.of(2022, 9, 1));
        assertThat(sums(reports)).isGreaterThan(30);
        assertThat(receipts(reports).rows()).hasSize(301);
        for (String report : List.of("b1", "b3", "b4", "b6", "b9", "b11", "b14")) {
            assertThat(reports.get(report)).as(report).anySatisfy(table -> assertThat(table.rows())
                    .hasSizeGreaterThanOrEqualTo(4));
        }
    }
}
