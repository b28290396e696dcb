package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A year from open over the closing to closed, by the people it takes. */
class YearClosingTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-11-02");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private YearState state(int year) {
        return bed.use(CloseYear.class).states(bed.lead, bed.programme).getOrDefault(year, YearState.OPEN);
    }

    @Test
    void aYearInClosingTakesWhatBelongsToItAndNoNewOrder() {
        bed.use(PrepareClosing.class).begin(bed.finance, bed.programme, 2023);
        assertThat(state(2023)).isEqualTo(YearState.CLOSING);
        assertThatThrownBy(() -> bed.order("Messe Beispiel", 7, 2023, Money.parse("100,00"), bed.today()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2023 ist im Abschluss und nimmt keinen neuen Auftrag");
        bed.order("Messe Beispiel", 7, 2024, Money.parse("100,00"), bed.today());
        bed.receipt("Studio Beispiel", 2, "50,00").paid(bed.today());
        assertThatThrownBy(() -> bed.use(PrepareClosing.class).begin(bed.lead, bed.programme, 2023))
                .hasMessageContaining("schon im Abschluss");
        assertThatThrownBy(() -> bed.use(PrepareClosing.class).begin(bed.lead, bed.programme, 2024))
                .hasMessageContaining("noch nicht begonnen");
        bed.use(CloseYear.class).reopen(bed.lead, bed.programme, 2023, "zu früh begonnen");
        bed.order("Messe Beispiel", 7, 2023, Money.parse("100,00"), bed.today());
    }

    @Test
    void financeDecidesOverRestsAndTheLeadCloses() {
        CommitmentId carried = bed.order("Messe Beispiel", 7, 2023, Money.parse("100,00"), bed.today());
        CommitmentId released = bed.order("Studio Beispiel", 2, 2023, Money.parse("200,00"), bed.today());
        PrepareClosing prepare = bed.use(PrepareClosing.class);
        assertThatThrownBy(() -> prepare.decide(bed.finance, bed.programme, 2023, Map.of(carried, Remainder.CARRY)))
                .hasMessageContaining("nicht im Abschluss");
        prepare.begin(bed.finance, bed.programme, 2023);
        bed.today("2024-01-10");
        prepare.decide(
                bed.finance, bed.programme, 2023, Map.of(carried, Remainder.RELEASE, released, Remainder.RELEASE));
        prepare.decide(bed.finance, bed.programme, 2023, Map.of(carried, Remainder.CARRY));
        assertThat(prepare.decided(bed.lead, bed.programme, 2023))
                .isEqualTo(Map.of(carried, Remainder.CARRY, released, Remainder.RELEASE));
        assertThatThrownBy(() -> bed.use(CloseYear.class).close(bed.finance, bed.programme, 2023, Map.of()))
                .isInstanceOf(NotPermitted.class);
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2023, Map.of());
        assertThat(state(2023)).isEqualTo(YearState.CLOSED);
        assertThat(bed.use(Commitments.class).require(carried).open()).isEqualTo(Money.parse("119,00"));
        assertThat(bed.use(Commitments.class).require(released).open()).isEqualTo(Money.ZERO);
    }

    @Test
    void theDatabaseKnowsTheSameWay() {
        refused("does not become CLOSED", "insert into funding.budget_year values (:p, 2023, 'CLOSED', 'x', now())");
        bed.use(PrepareClosing.class).begin(bed.finance, bed.programme, 2023);
        CommitmentId order = bed.order("Messe Beispiel", 7, 2024, Money.parse("100,00"), LocalDate.of(2023, 11, 2));
        refused(
                "2023 takes no new orders",
                "insert into funding.commitment_line (commitment_id, measure_id, year, gross_cents) values (%d, %d, 2023, 1)"
                        .formatted(order.value(), bed.m(7).value()));
        bed.today("2024-01-10");
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2023, Map.of());
        refused("does not become CLOSING", "update funding.budget_year set state = 'CLOSING'");
    }

    private void refused(String because, String sql) {
        assertThatThrownBy(() -> bed.jdbc()
                        .sql(sql.replace(":p", Integer.toString(bed.programme.value())))
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(because);
    }
}
