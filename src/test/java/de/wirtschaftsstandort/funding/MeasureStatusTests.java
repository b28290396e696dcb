package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The way of a measure from the draft to its end, with days, reasons and decisions. */
class MeasureStatusTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-03-01");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void change(MeasureStatus to, String day, Optional<DecisionId> decision) {
        bed.use(ChangeMeasureStatus.class)
                .change(bed.lead, bed.programme, 7, to, LocalDate.parse(day), decision, "Grund");
    }

    private MeasureStatus on(String day) {
        return bed
                .use(Programmes.class)
                .measures(bed.programme, new AsOf(LocalDate.parse(day), bed.clock.instant()))
                .stream()
                .filter(measure -> measure.number() == 7)
                .map(Measure::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportsOfAPastDayFollowTheDayOfTheChangeAndNotTheDayItWasEntered() {
        AsOf before = bed.now();
        bed.today("2023-03-20");
        change(MeasureStatus.PREPARED, "2023-03-10", Optional.empty());
        assertThat(on("2023-03-09")).isEqualTo(MeasureStatus.DECIDED);
        assertThat(on("2023-03-10")).isEqualTo(MeasureStatus.PREPARED);
        assertThat(bed.use(Programmes.class)
                        .measures(bed.programme, new AsOf(LocalDate.of(2023, 3, 15), before.knownAt())))
                .as("not on record at the beginning of March")
                .filteredOn(measure -> measure.number() == 7)
                .extracting(Measure::status)
                .containsExactly(MeasureStatus.DECIDED);
        assertThat(bed.measure(7).status()).isEqualTo(MeasureStatus.PREPARED);
        assertThat(bed.use(MeasureSheets.class)
                        .find(bed.lead, bed.programme, 7, bed.now())
                        .orElseThrow()
                        .statuses())
                .containsExactly(new StatusChange(
                        LocalDate.of(2023, 3, 10),
                        MeasureStatus.DECIDED,
                        MeasureStatus.PREPARED,
                        "Grund",
                        Optional.empty(),
                        bed.lead.user()));
    }

    @Test
    void aStepNeedsAReasonAWayAndADayThatIsNeitherToComeNorBehindTheLastOne() {
        ChangeMeasureStatus change = bed.use(ChangeMeasureStatus.class);
        assertThatThrownBy(() -> change.change(
                        bed.lead, bed.programme, 7, MeasureStatus.PREPARED, bed.today(), Optional.empty(), " "))
                .hasMessageContaining("Grund");
        assertThatThrownBy(() -> change(MeasureStatus.PREPARED, "2023-03-02", Optional.empty()))
                .hasMessageContaining("in der Zukunft");
        assertThatThrownBy(() -> change(MeasureStatus.CLOSED, "2023-03-01", Optional.empty()))
                .hasMessageContaining("kann nicht „Abgeschlossen“ werden");
        change(MeasureStatus.PREPARED, "2023-03-01", Optional.empty());
        bed.today("2023-04-01");
        DecisionId exception = bed.accepted("M7 beginnt ohne vollständige Arbeitsgruppe");
        assertThatThrownBy(() -> change(MeasureStatus.RUNNING, "2023-02-28", Optional.of(exception)))
                .hasMessageContaining("zum 01.03.2023");
        assertThatThrownBy(() -> change(MeasureStatus.RUNNING, "2023-03-31", Optional.of(exception)))
                .as("decided a day later")
                .hasMessageContaining("Arbeitsgruppe");
        change(MeasureStatus.RUNNING, "2023-04-01", Optional.of(exception));
        assertThatThrownBy(() -> change.change(
                        bed.finance, bed.programme, 7, MeasureStatus.PAUSED, bed.today(), Optional.empty(), "Grund"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsStillMissingForEveryNextStepIsSaidBefore() {
        bed.today("2023-04-03");
        change(MeasureStatus.RUNNING, "2023-04-03", Optional.of(bed.accepted("Ausnahme")));
        bed.order("Messe Beispiel", 7, 2023, Money.parse("1.000,00"), bed.today());
        var next = bed.use(ChangeMeasureStatus.class).next(bed.lead, bed.programme, bed.measure(7), bed.today());
        assertThat(next).containsOnlyKeys(MeasureStatus.PAUSED, MeasureStatus.CLOSED, MeasureStatus.DROPPED);
        assertThat(next.get(MeasureStatus.PAUSED)).isEmpty();
        assertThat(next.get(MeasureStatus.CLOSED))
                .hasSize(3)
                .anyMatch(sentence -> sentence.contains("offene Aufträge"))
                .anyMatch(sentence -> sentence.contains("Schlussbericht"))
                .anyMatch(sentence -> sentence.contains("Publizitätsnachweis"));
        assertThat(next.get(MeasureStatus.DROPPED)).anyMatch(sentence -> sentence.contains("Beschluss"));
    }

    /** The table of the database is the one of the enumeration. */
    @Test
    void theDatabaseKnowsTheSameWays() {
        int decision = bed.accepted("Beschluss").value();
        for (MeasureStatus from : MeasureStatus.values()) {
            for (MeasureStatus to : MeasureStatus.values()) {
                bed.jdbc()
                        .sql("update funding.measure set status = ? where number = 8")
                        .param(from.name())
                        .update();
                boolean taken = true;
                try {
                    bed.jdbc()
                            .sql(
                                    """
                                    insert into funding.measure_status (measure_id, was, status, on_day, reason, decision_id, recorded_by, recorded_at)
                                    values (?, ?, ?, '2023-01-01', 'x', ?, 'x', now())
                                    """)
                            .params(bed.m(8).value(), from.name(), to.name(), decision)
                            .update();
                } catch (DataAccessException refused) {
                    taken = false;
                }
                assertThat(taken).as(from + " to " + to).isEqualTo(from.canBecome(to));
            }
        }
        assertThat(Arrays.stream(MeasureStatus.values()).flatMap(one -> one.next().stream()))
                .as("the ways there are")
                .hasSize(13);
    }
}
