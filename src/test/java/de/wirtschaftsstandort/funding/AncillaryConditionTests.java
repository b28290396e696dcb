package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What a grant decision asks for: entered, due, met with evidence, opened again, never lost. */
class AncillaryConditionTests {

    private static final ConditionTerms COPIES = new ConditionTerms(
            "Ziffer 5.2",
            "Drei Belegexemplare jedes Druckwerks vorlegen",
            Optional.of(LocalDate.of(2023, 7, 15)),
            "Programmleitung");

    private FundingTestBed bed;
    private AncillaryCondition condition;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-20");
        bed.decision("2023-01-02", "2025-12-31", "P0D", Map.of());
        condition = bed.use(RecordCondition.class).record(bed.lead, bed.programme, 1, COPIES);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void fulfil(Actor actor, String day, String evidence) {
        bed.use(FulfilCondition.class)
                .fulfil(actor, bed.programme, condition.id(), LocalDate.parse(day), evidence, Optional.empty());
    }

    private AncillaryCondition now() {
        return bed.use(AncillaryConditions.class)
                .find(bed.lead, bed.programme, "NB-1-1")
                .orElseThrow();
    }

    private List<Deadline> due(AsOf asOf) {
        return bed.use(Deadlines.class).within(bed.lead, bed.programme, asOf, 90).stream()
                .filter(one -> one.kind() == DeadlineKind.CONDITION)
                .toList();
    }

    @Test
    void countsOnWithinItsDecisionAndStandsAmongTheDeadlinesUntilItIsMet() {
        bed.use(RecordCondition.class)
                .record(
                        bed.lead,
                        bed.programme,
                        1,
                        new ConditionTerms("Nr. 6 ANBest-K", "Belege aufbewahren", Optional.empty(), "Finanzen"));
        assertThat(bed.use(AncillaryConditions.class).of(bed.lead, bed.programme, bed.now()))
                .extracting(AncillaryCondition::code)
                .containsExactly("NB-1-1", "NB-1-2");
        assertThat(due(bed.now())).singleElement().satisfies(deadline -> {
            assertThat(deadline.day()).isEqualTo("2023-07-15");
            assertThat(deadline.title())
                    .isEqualTo(
                            "Nebenbestimmung NB-1-1 (Programmleitung): Drei Belegexemplare jedes Druckwerks vorlegen");
            assertThat(deadline.rule()).isEqualTo("Bescheid 1, Ziffer 5.2");
            assertThat(deadline.about()).isEqualTo("NB-1-1");
        });
        bed.today("2023-07-20");
        assertThat(due(bed.now())).as("overdue, and still to be done").hasSize(1);
        assertThat(now().isOverdue(bed.today())).isTrue();
        AsOf before = bed.now();
        bed.today("2023-07-21");
        fulfil(bed.finance, "2023-07-20", "Schreiben vom 20.07.2023");
        assertThat(now().doneBy()).contains(bed.finance.user());
        assertThat(due(bed.now())).isEmpty();
        assertThat(due(before)).as("as it was known then").hasSize(1);
        assertThat(due(new AsOf(LocalDate.of(2023, 7, 19), bed.now().knownAt())))
                .as("the day before it was met")
                .hasSize(1);
    }

    @Test
    void isRefusedWithASentenceAtEachField() {
        assertThatThrownBy(() -> bed.use(RecordCondition.class)
                        .record(bed.lead, bed.programme, 7, new ConditionTerms("", " ", Optional.empty(), "")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .containsExactly("source", "wording", "responsible", "decision"));
        assertThatThrownBy(() -> fulfil(bed.lead, "2023-06-21", ""))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .containsExactly("evidence", "doneOn"));
        assertThatThrownBy(() -> bed.use(RecordCondition.class)
                        .change(bed.lead, bed.programme, condition.id(), COPIES.mark(), COPIES, "Tippfehler"))
                .hasMessageContaining("So steht es schon da");
    }

    @Test
    void whoSawOtherTermsIsToldThatTheyWereChangedMeanwhile() {
        RecordCondition record = bed.use(RecordCondition.class);
        ConditionTerms longer =
                new ConditionTerms(COPIES.source(), COPIES.wording() + ", auch digital", COPIES.due(), "Finanzen");
        record.change(bed.lead, bed.programme, condition.id(), COPIES.mark(), longer, "ergänzt");

        ConditionTerms other = new ConditionTerms("Ziffer 5.3", COPIES.wording(), COPIES.due(), COPIES.responsible());
        assertThatThrownBy(() ->
                        record.change(bed.lead, bed.programme, condition.id(), COPIES.mark(), other, "falsche Ziffer"))
                .hasMessageContaining("wurde inzwischen geändert");
        assertThat(now().terms()).isEqualTo(longer);
        record.change(bed.lead, bed.programme, condition.id(), longer.mark(), other, "falsche Ziffer");
        assertThat(now().terms()).isEqualTo(other);
    }

    @Test
    void theLeadEntersChangesAndReopensFinanceMayOnlySayThatItIsMet() {
        ConditionTerms later = new ConditionTerms(
                COPIES.source(), COPIES.wording(), Optional.of(LocalDate.of(2023, 9, 30)), COPIES.responsible());
        RecordCondition record = bed.use(RecordCondition.class);
        FulfilCondition fulfil = bed.use(FulfilCondition.class);
        assertThatThrownBy(() -> record.record(bed.finance, bed.programme, 1, COPIES))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        record.change(bed.finance, bed.programme, condition.id(), COPIES.mark(), later, "verlängert"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> fulfil(bed.actor("pruefung", FundingRole.AUDITOR), "2023-06-20", "Schreiben"))
                .isInstanceOf(NotPermitted.class);
        record.change(bed.lead, bed.programme, condition.id(), COPIES.mark(), later, "Frist verlängert");
        fulfil(bed.finance, "2023-06-20", "Schreiben");
        assertThatThrownBy(() -> record.change(bed.lead, bed.programme, condition.id(), later.mark(), COPIES, "zurück"))
                .hasMessageContaining("wieder offen");
        assertThatThrownBy(() -> fulfil(bed.lead, "2023-06-20", "noch einmal"))
                .hasMessageContaining("schon als erfüllt");
        assertThatThrownBy(() -> fulfil.reopen(bed.finance, bed.programme, condition.id(), "Irrtum"))
                .isInstanceOf(NotPermitted.class);
        fulfil.reopen(bed.lead, bed.programme, condition.id(), "Ein Exemplar fehlt");
        assertThat(now())
                .isEqualTo(new AncillaryCondition(
                        condition.id(), "NB-1-1", 1, later, Optional.empty(), Optional.empty(), ""));
        assertThat(bed.use(AuditTrail.class).read(bed.lead, bed.programme))
                .filteredOn(entry -> entry.entity().equals("NB-1-1"))
                .extracting(AuditEntry::action, AuditEntry::reason)
                .containsExactlyInAnyOrder(
                        tuple("Nebenbestimmung eingetragen", ""),
                        tuple("Nebenbestimmung geändert", "Frist verlängert"),
                        tuple("Nebenbestimmung erfüllt", "Schreiben"),
                        tuple("Nebenbestimmung wieder offen", "Ein Exemplar fehlt"));
    }

    @Test
    void itsPaperLiesInTheFileForAuditors() {
        bed.use(FulfilCondition.class)
                .fulfil(
                        bed.lead,
                        bed.programme,
                        condition.id(),
                        bed.today(),
                        "Schreiben",
                        Optional.of(new StoredFile(
                                "Schreiben.pdf",
                                "application/pdf",
                                "%PDF-".getBytes(StandardCharsets.US_ASCII),
                                "Nebenbestimmung",
                                StoredFile.Confidentiality.INTERNAL)));
        assertThat(bed.use(AncillaryConditions.class).documents(bed.lead, bed.programme, now()))
                .extracting(Document::name)
                .containsExactly("Schreiben.pdf");
        assertThat(bed.use(Documents.class).filed(bed.programme, Optional.empty(), bed.now()))
                .extracting(AuditFile.Entry::folder)
                .containsExactly("Nebenbestimmungen/NB-1-1");
    }

    @Test
    void theDatabaseKeepsWhatWasMetAndRemovesNothing() {
        fulfil(bed.lead, "2023-06-20", "Schreiben");
        for (String sql : List.of(
                "update funding.ancillary_condition set wording = 'x'",
                "update funding.ancillary_condition set done_on = '2023-06-01'",
                "update funding.ancillary_condition set evidence = ''",
                "update funding.ancillary_condition set number = 9",
                "delete from funding.ancillary_condition")) {
            assertThatThrownBy(() -> bed.jdbc().sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
    }
}
