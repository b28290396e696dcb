package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** De-minimis aid of single companies against the ceiling of a rolling three years. */
class DeMinimisTests {

    private final FundingTestBed bed = new FundingTestBed().today("2025-06-30");

    @AfterEach
    void close() {
        bed.close();
    }

    private void grant(String company, String day, String amount, String declared) {
        LocalDate granted = LocalDate.parse(day);
        bed.use(RecordDeMinimisAid.class)
                .record(
                        bed.lead,
                        bed.programme,
                        company,
                        new RecordDeMinimisAid.Aid(3, granted, Money.parse(amount), granted, Money.parse(declared)));
    }

    private List<DeMinimisAid> aids() {
        return bed.use(DeMinimisAids.class).of(bed.lead, bed.programme, bed.now());
    }

    @Test
    void theCeilingIsReachedToTheCentAndIncludesWhatOthersGave() {
        grant("Werk Beispiel", "2025-01-10", "100.000,00", "50.000,00");
        grant("Werk Beispiel", "2025-03-10", "149.999,99", "50.000,00");
        assertThatThrownBy(() -> grant("Werk Beispiel", "2025-03-11", "0,02", "50.000,00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("0,01\u00a0€ über dem Höchstbetrag von 300.000,00")
                .hasMessageContaining("2023/2831");
        grant("Werk Beispiel", "2025-03-11", "0,01", "50.000,00");
        grant("Anderes Beispiel", "2025-03-11", "300.000,00", "0,00");
        assertThat(bed.use(DeMinimisAids.class).standings(bed.lead, bed.programme, bed.now()))
                .extracting(DeMinimisAids.Standing::company, DeMinimisAids.Standing::left)
                .containsExactly(tuple("Anderes Beispiel", Money.ZERO), tuple("Werk Beispiel", Money.ZERO));
    }

    @Test
    void whatCountsOfOthersIsTheLatestDeclarationWhicheverAidItWasMadeFor() {
        RecordDeMinimisAid record = bed.use(RecordDeMinimisAid.class);
        record.record(
                bed.lead,
                bed.programme,
                "Werk Beispiel",
                new RecordDeMinimisAid.Aid(
                        3,
                        LocalDate.of(2025, 2, 1),
                        Money.parse("10,00"),
                        LocalDate.of(2025, 1, 31),
                        Money.parse("500,00")));
        record.record(
                bed.lead,
                bed.programme,
                "Werk Beispiel",
                new RecordDeMinimisAid.Aid(
                        3,
                        LocalDate.of(2025, 2, 2),
                        Money.parse("10,00"),
                        LocalDate.of(2025, 1, 5),
                        Money.parse("100,00")));
        assertThat(bed.use(DeMinimisAids.class).standings(bed.lead, bed.programme, bed.now()))
                .extracting(DeMinimisAids.Standing::declared)
                .containsExactly(Money.parse("500,00"));
    }

    @Test
    void threeYearsLaterTheMoneyIsFreeAgainAndEachDayHasItsOwnCeiling() {
        grant("Werk Beispiel", "2022-03-01", "200.000,00", "0,00");
        assertThatThrownBy(() -> grant("Werk Beispiel", "2023-12-31", "0,01", "0,00"))
                .hasMessageContaining("Höchstbetrag von 200.000,00");
        grant("Werk Beispiel", "2024-01-01", "100.000,00", "0,00");
        assertThatThrownBy(() -> grant("Werk Beispiel", "2025-02-28", "0,01", "0,00"))
                .isInstanceOf(Refused.class);
        grant("Werk Beispiel", "2025-03-01", "200.000,00", "0,00");
    }

    @Test
    void whatIsRecordedLateMayNotOverfillALaterDay() {
        grant("Werk Beispiel", "2025-05-01", "250.000,00", "0,00");
        assertThatThrownBy(() -> grant("Werk Beispiel", "2024-06-01", "50.000,01", "0,00"))
                .hasMessageContaining("am 01.05.2025");
        grant("Werk Beispiel", "2024-06-01", "50.000,00", "0,00");
    }

    @Test
    void whatIsCancelledStaysOnRecordAndCountsNoLonger() {
        grant("Werk Beispiel", "2025-05-01", "300.000,00", "0,00");
        AsOf before = bed.now();
        bed.today("2025-07-01");
        CancelDeMinimisAid cancel = bed.use(CancelDeMinimisAid.class);
        int id = aids().get(0).id();
        assertThatThrownBy(
                        () -> cancel.cancel(bed.actor("prueferin", FundingRole.AUDITOR), bed.programme, id, "falsch"))
                .isInstanceOf(NotPermitted.class);
        cancel.cancel(bed.lead, bed.programme, id, "nicht ausgezahlt");
        grant("Werk Beispiel", "2025-05-02", "300.000,00", "0,00");
        assertThat(aids()).extracting(DeMinimisAid::counts).containsExactly(false, true);
        assertThat(bed.use(DeMinimisAids.class).of(bed.lead, bed.programme, before))
                .singleElement()
                .satisfies(aid -> assertThat(aid.counts()).isTrue());
        assertThatThrownBy(() -> cancel.cancel(bed.lead, bed.programme, id, "noch einmal"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRefusedCompanyIsNotKeptAndAWrongEntryIsNamedAtItsField() {
        assertThatThrownBy(() -> grant("Nur hier", "2025-07-01", "1,00", "0,00"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .contains("grantedOn"));
        assertThat(bed.use(Parties.class).find(bed.programme, "Nur hier")).isEmpty();
        assertThatThrownBy(() -> grant("Nur hier", "2025-06-01", "0,00", "0,00"))
                .hasMessageContaining("über null");
    }
}
