package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deadlines that follow years, proofs and letters: they come, stay while something is open, and go. */
class DeadlineTests {

    private final FundingTestBed bed = new FundingTestBed().today("2023-01-10");

    @AfterEach
    void close() {
        bed.close();
    }

    private List<String> due(DeadlineKind kind) {
        return due(kind, bed.now());
    }

    private List<String> due(DeadlineKind kind, AsOf asOf) {
        return bed.use(Deadlines.class).within(bed.lead, bed.programme, asOf, 400).stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.day() + " " + one.title())
                .toList();
    }

    @Test
    void aYearIsToBeClosedAMonthAfterItsEndAndStaysWhileItHoldsPayments() {
        assertThat(due(DeadlineKind.YEAR_CLOSING))
                .containsExactly("2023-01-31 Jahresabschluss 2022", "2024-01-31 Jahresabschluss 2023");
        bed.today("2023-03-01");
        assertThat(due(DeadlineKind.YEAR_CLOSING))
                .as("nothing was paid in 2022")
                .containsExactly("2024-01-31 Jahresabschluss 2023");
        bed.receipt("Studio Beispiel", 2, "100,00")
                .dated(LocalDate.of(2022, 11, 2))
                .paid(LocalDate.of(2022, 11, 18));
        assertThat(due(DeadlineKind.YEAR_CLOSING)).first().isEqualTo("2023-01-31 Jahresabschluss 2022");
        AsOf before = bed.now();
        bed.today("2023-03-02");
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of());
        assertThat(due(DeadlineKind.YEAR_CLOSING)).containsExactly("2024-01-31 Jahresabschluss 2023");
        assertThat(due(DeadlineKind.YEAR_CLOSING, before)).contains("2023-01-31 Jahresabschluss 2022");
        bed.today("2023-03-03");
        bed.use(CloseYear.class).reopen(bed.lead, bed.programme, 2022, "Nachbuchung");
        assertThat(due(DeadlineKind.YEAR_CLOSING)).contains("2023-01-31 Jahresabschluss 2022");
    }

    @Test
    void aProofThatWasHandedInIsNoDeadlineAnyMoreAndTheLastOneBeginsTheRetention() {
        bed.receipt("Studio Beispiel", 2, "100,00")
                .dated(LocalDate.of(2022, 11, 2))
                .paid(LocalDate.of(2022, 11, 18));
        assertThat(due(DeadlineKind.PROOF)).containsExactly("2023-04-30 Zwischennachweis 2022");
        bed.today("2023-05-02");
        assertThat(due(DeadlineKind.PROOF)).as("overdue").contains("2023-04-30 Zwischennachweis 2022");
        HandedIn.interim(bed, new DateRange(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 12, 31)));
        assertThat(due(DeadlineKind.PROOF)).containsExactly("2024-04-30 Zwischennachweis 2023");
        assertThat(due(DeadlineKind.RETENTION)).isEmpty();

        bed.today("2025-10-01");
        bed.receipt("Studio Beispiel", 2, "200,00")
                .dated(LocalDate.of(2025, 7, 2))
                .paid(LocalDate.of(2025, 7, 20));
        assertThat(due(DeadlineKind.PROOF)).contains("2026-02-28 Schlussnachweis");
        HandedIn.proof(bed, ProofOfUse.Kind.FINAL, new DateRange(LocalDate.of(2022, 9, 1), LocalDate.of(2025, 8, 31)));
        assertThat(due(DeadlineKind.PROOF)).isEmpty();
        assertThat(bed.use(Deadlines.class).within(bed.lead, bed.programme, bed.now(), 4000))
                .anySatisfy(one ->
                        assertThat(one.day() + " " + one.titleIn("en")).isEqualTo("2035-10-01 Retention period ends"));
    }

    @Test
    void aLetterAboutPublicityIsDueEightWeeksLaterUntilItIsMadeGood() {
        bed.today("2024-03-05");
        assertThat(bed.use(RecordPublicityLetter.class)
                        .record(bed.lead, bed.programme, 21, "Stofftaschen", LocalDate.of(2024, 3, 4)))
                .isEqualTo("2024-04-29");
        assertThat(due(DeadlineKind.PUBLICITY))
                .containsExactly("2024-04-29 M21: Förderhinweis nachholen, Stofftaschen");
        bed.today("2024-05-02");
        assertThat(due(DeadlineKind.PUBLICITY))
                .as("overdue, and still to be done")
                .hasSize(1);
        int letter = bed.use(PublicityLetters.class)
                .of(bed.lead, bed.programme, bed.now())
                .get(0)
                .id();
        CurePublicity cure = bed.use(CurePublicity.class);
        assertThatThrownBy(() -> cure.cure(bed.lead, bed.programme, letter, LocalDate.of(2024, 3, 3), "Aufkleber"))
                .hasMessageContaining("vor dem Schreiben vom 04.03.2024");
        AsOf before = bed.now();
        bed.today("2024-05-03");
        cure.cure(bed.lead, bed.programme, letter, bed.today(), "Aufkleber auf allen Taschen");
        assertThat(due(DeadlineKind.PUBLICITY)).isEmpty();
        assertThat(due(DeadlineKind.PUBLICITY, before)).hasSize(1);
        assertThatThrownBy(() -> cure.cure(bed.lead, bed.programme, letter, bed.today(), "noch einmal"))
                .hasMessageContaining("offenes Schreiben");
    }

    @Test
    void aProcurementIsFinishedWhenItsOrdersAreSettled() {
        bed.today("2023-06-30");
        LocalDate day = LocalDate.of(2023, 2, 1);
        CommitmentId order = bed.order("Agentur Beispiel", 2, 2023, Money.parse("1.000,00"), day);
        ProcurementId award =
                bed.use(Procurements.class).all(bed.programme).get(0).id();
        FinishProcurement finish = bed.use(FinishProcurement.class);
        assertThatThrownBy(() -> finish.finish(bed.lead, award)).hasMessageContaining("A-2023-001");
        assertThatThrownBy(() -> finish.finish(bed.finance, award)).isInstanceOf(NotPermitted.class);
        bed.use(CloseCommitment.class).close(bed.lead, order, "Leistung erbracht");
        finish.finish(bed.lead, award);
        assertThat(bed.use(Procurements.class).require(bed.programme, award).state())
                .isEqualTo(Procurement.State.FINISHED);
        assertThatThrownBy(() -> bed.commit(
                        bed.lead, "Agentur Beispiel", 2, 2023, Money.parse("10,00"), day, Optional.of(award)))
                .hasMessageContaining("ist abgeschlossen");
        assertThat(Set.of(Procurement.State.AWARDED, Procurement.State.FINISHED))
                .allMatch(Procurement.State::isAwarded);
    }
}
