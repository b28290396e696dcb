package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may go wrong, what was promised, and money from others. */
class RisksTasksIncomeTests {

    private final FundingTestBed bed = new FundingTestBed().today("2023-06-14");

    @AfterEach
    void close() {
        bed.close();
    }

    private void risk(Actor actor, Optional<Measure> measure, int likelihood) {
        bed.use(RecordRisk.class)
                .record(
                        actor,
                        bed.programme,
                        new RecordRisk.NewRisk(measure, "Messebauer fällt aus", likelihood, 4, "Ersatz anfragen"));
    }

    private List<Risk> risks(String day) {
        return bed.use(Worries.class)
                .risks(
                        bed.lead,
                        bed.programme,
                        new AsOf(LocalDate.parse(day), bed.now().knownAt()));
    }

    @Test
    void aRiskStandsUntilItIsClosedAndStillStoodBefore() {
        risk(bed.lead, Optional.of(bed.measure(7)), 3);
        assertThat(risks("2023-06-14"))
                .extracting(risk -> risk.measure().orElse(""), Risk::score)
                .containsExactly(tuple("M7", 12));
        int id = risks("2023-06-14").get(0).id();
        bed.today("2023-07-03");
        bed.use(RecordRisk.class).close(bed.lead, bed.programme, id, bed.today());
        assertThat(risks("2023-07-03")).isEmpty();
        assertThat(risks("2023-06-30")).hasSize(1);
        assertThatThrownBy(() -> bed.use(RecordRisk.class).close(bed.lead, bed.programme, id, bed.today()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nicht (mehr) offen");
    }

    @Test
    void refusesAGradeOutsideTheScaleAndAnOwnerOfSomethingElse() {
        assertThatThrownBy(() -> risk(bed.lead, Optional.empty(), 6))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("zwischen 1 und 5");
        Actor owner = bed.actor("eignerin", FundingRole.MEASURE_OWNER);
        assertThatThrownBy(() -> risk(owner, Optional.of(bed.measure(7)), 3)).isInstanceOf(NotPermitted.class);
        bed.jdbc()
                .sql("update funding.measure set owner_id = 'eignerin' where id = ?")
                .param(bed.m(7).value())
                .update();
        risk(owner, Optional.of(bed.measure(7)), 3);
        assertThatThrownBy(() -> risk(owner, Optional.empty(), 3))
                .as("the whole programme")
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aTaskIsDueAndDoneByWhoPromisedIt() {
        bed.use(PromiseTask.class)
                .promise(bed.lead, bed.programme, "Logos anfordern", "dienstleister", LocalDate.parse("2023-06-20"));
        Task task =
                bed.use(Worries.class).tasks(bed.lead, bed.programme, bed.now()).get(0);
        assertThat(bed.use(Deadlines.class).within(bed.lead, bed.programme, bed.now(), 30))
                .extracting(Deadline::title)
                .contains("Logos anfordern");
        assertThatThrownBy(() -> bed.use(PromiseTask.class)
                        .done(bed.actor("andere", FundingRole.PROVIDER), bed.programme, task.id(), bed.today()))
                .isInstanceOf(NotPermitted.class);
        bed.use(PromiseTask.class)
                .done(bed.actor("dienstleister", FundingRole.PROVIDER), bed.programme, task.id(), bed.today());
        assertThat(bed.use(Worries.class).tasks(bed.lead, bed.programme, bed.now()))
                .isEmpty();
        assertThatThrownBy(() -> bed.use(PromiseTask.class)
                        .promise(
                                bed.lead,
                                bed.programme,
                                "Gestern",
                                "leitung",
                                bed.today().minusDays(1)))
                .isInstanceOf(Refused.class);
    }

    private void income(Actor actor, String day, String amount) {
        bed.use(RecordIncome.class)
                .record(
                        actor,
                        bed.programme,
                        Optional.of(bed.measure(7)),
                        new Income(LocalDate.parse(day), "Kammer Beispiel", "Standgeld", FundingTestBed.eur(amount)));
    }

    @Test
    void incomeStandsInTheListOfItsDayAndRefusesTheFutureAndNothing() {
        income(bed.finance, "2023-06-12", "450,00");
        assertThat(bed.use(Incomes.class).of(bed.lead, bed.programme, bed.now()))
                .extracting(Income::amount)
                .containsExactly(FundingTestBed.eur("450,00"));
        assertThatThrownBy(() -> income(bed.finance, "2023-06-15", "1,00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Zukunft");
        assertThatThrownBy(() -> income(bed.finance, "2023-06-12", "0,00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("über null");
        assertThatThrownBy(() -> income(bed.actor("pruefung", FundingRole.AUDITOR), "2023-06-12", "1,00"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void incomeOfAClosedYearIsRefused() {
        bed.use(PrepareClosing.class).begin(bed.lead, bed.programme, 2022);
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of());
        assertThatThrownBy(() -> income(bed.finance, "2022-12-01", "1,00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2022");
    }
}
