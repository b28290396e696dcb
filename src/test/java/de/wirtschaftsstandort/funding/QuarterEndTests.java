package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left to do at the end of the first quarter of 2023. */
class QuarterEndTests {

    private static final Quarter FIRST = new Quarter(2023, 1);

    private final FundingTestBed bed = new FundingTestBed();

    @AfterEach
    void close() {
        bed.close();
    }

    private QuarterEnd end() {
        return bed.use(QuarterEnds.class).of(bed.lead, bed.programme, FIRST, bed.now());
    }

    private QuarterEnd.Stage stage(int measure) {
        return end().reports().stream()
                .filter(report -> report.measure().number() == measure)
                .map(QuarterEnd.Report::stage)
                .findFirst()
                .orElseThrow();
    }

    private int report(String deviation) {
        return bed.use(ReportProgress.class)
                .report(
                        bed.actor("eignerin", FundingRole.PROVIDER),
                        bed.programme,
                        7,
                        new ProgressNote(
                                FIRST, "Vorbereitet", "", deviation, "", "", 10, Map.of(), Optional.empty(), ""));
    }

    @Test
    void listsReceiptsOfTheQuarterUntilTheyArePaid() {
        bed.today("2023-03-20");
        ReceiptId first =
                bed.receipt("Druckerei Beispiel", 7, "119,00").record().id();
        bed.today("2023-04-05");
        bed.receipt("Druckerei Beispiel", 7, "238,00").record();
        assertThat(end().receipts()).extracting(Receipt::id).containsExactly(first);
        bed.pay(first, bed.today());
        assertThat(end().receipts()).isEmpty();
    }

    @Test
    void asksForTheReportOfAMeasureThatRunsUntilItIsAccepted() {
        bed.today("2023-04-10");
        assertThat(stage(7)).isEqualTo(QuarterEnd.Stage.NOT_RUNNING);
        bed.jdbc()
                .sql("update funding.measure set status = 'RUNNING' where id = ?")
                .param(bed.m(7).value())
                .update();
        assertThat(stage(7)).isEqualTo(QuarterEnd.Stage.MISSING);
        int report = report("");
        assertThat(stage(7)).isEqualTo(QuarterEnd.Stage.WAITING);
        bed.use(ReportProgress.class).accept(bed.lead, bed.programme, report);
        assertThat(stage(7)).isEqualTo(QuarterEnd.Stage.ACCEPTED);
    }

    @Test
    void namesALightNobodyExplainedUntilAReportDoes() {
        bed.today("2023-04-10");
        assertThat(end().behind())
                .extracting(behind -> behind.measure().number())
                .contains(7);
        assertThat(end().unexplained())
                .extracting(reading -> reading.measure().number())
                .contains(7);
        report("");
        assertThat(end().unexplained())
                .as("a report that says nothing of it")
                .extracting(reading -> reading.measure().number())
                .contains(7);
        report("Messe auf den Herbst verschoben");
        assertThat(end().unexplained())
                .extracting(reading -> reading.measure().number())
                .doesNotContain(7);
    }

    private void overrideAndAccept(Light light) {
        int report = bed.use(ReportProgress.class)
                .report(
                        bed.actor("eignerin", FundingRole.PROVIDER),
                        bed.programme,
                        7,
                        new ProgressNote(
                                FIRST,
                                "Vorbereitet",
                                "",
                                "",
                                "",
                                "",
                                10,
                                Map.of(2023, FundingTestBed.eur("12.345,00")),
                                Optional.of(light),
                                "Messe erst im Herbst"));
        bed.use(ReportProgress.class).accept(bed.lead, bed.programme, report);
    }

    private Lights.Reading light(String day) {
        return bed
                .use(Lights.class)
                .read(
                        bed.lead,
                        bed.programme,
                        new AsOf(LocalDate.parse(day), bed.now().knownAt()))
                .stream()
                .filter(reading -> reading.measure().number() == 7)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReportAcceptedAfterTheQuarterSpeaksForItsLastDay() {
        bed.today("2023-04-10");
        AsOf before = new AsOf(FIRST.lastDay(), bed.now().knownAt());
        bed.today("2023-04-12");
        overrideAndAccept(Light.GREEN);
        assertThat(end().unexplained())
                .extracting(reading -> reading.measure().number())
                .doesNotContain(7);
        assertThat(light("2023-03-31").overall())
                .isEqualTo(new LightReading(Light.GREEN, "Messe erst im Herbst", true));
        assertThat(light("2023-03-31").budget().light())
                .as("beside, not instead")
                .isNotEqualTo(Light.GREEN);
        assertThat(light("2023-03-30").overall().overridden())
                .as("the day before the quarter ended")
                .isFalse();
        assertThat(bed.use(Lights.class).read(bed.lead, bed.programme, before))
                .as("as it was known before the report was accepted")
                .noneMatch(reading -> reading.overall().overridden());
        assertThat(bed.use(Figures.class)
                        .compute(
                                bed.programme,
                                new AsOf(FIRST.lastDay(), bed.now().knownAt())))
                .filteredOn(cell -> cell.measure().equals(bed.m(7)) && cell.year() == 2023)
                .extracting(Cell::forecast)
                .as("so does its forecast")
                .containsExactly(FundingTestBed.eur("12.345,00"));
    }

    @Test
    void anOverrideLapsesOnceTheNextReportIsOverdue() {
        bed.today("2023-04-12");
        overrideAndAccept(Light.GREEN);
        bed.today("2023-08-01");
        assertThat(light("2023-07-15").overall().overridden())
                .as("the last day for the next report")
                .isTrue();
        assertThat(light("2023-07-16").overall().overridden()).isFalse();
    }

    @Test
    void offersQuartersOfThePeriodThatHaveBegun() {
        bed.today("2023-04-10");
        assertThat(bed.use(QuarterEnds.class).begun(bed.lead, bed.programme, bed.now()))
                .startsWith(new Quarter(2023, 2), FIRST)
                .endsWith(new Quarter(2022, 3));
    }

    @Test
    void isForThoseWhoReadFigures() {
        assertThatThrownBy(() -> bed.use(QuarterEnds.class)
                        .of(bed.actor("technik", FundingRole.ADMINISTRATOR), bed.programme, FIRST, bed.now()))
                .isInstanceOf(NotPermitted.class);
    }
}
