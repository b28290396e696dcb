package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/** What is typed wrongly is refused at its field; what bypasses the use cases is refused by the database. */
class FundingGuardTests {

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.50", "1.2345", "-0", "1234567890123", "12,5", "abc", "1.23,00"})
    void aWrongAmountIsRefusedAtItsFieldInGerman(String typed) {
        FormReader form = new FormReader(Map.of("net", typed));
        form.money("net");
        assertThat(form.complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.field()).isEqualTo("net");
            assertThat(complaint.sentence()).contains(typed).endsWith(".");
        });
        assertThatThrownBy(form::refuseIfWrong).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2023", "2023-13-01", "gestern", "1.1.1999"})
    void aWrongDateIsRefusedAtItsField(String typed) {
        FormReader form = new FormReader(Map.of("orderDate", typed));
        form.date("orderDate");
        assertThat(form.complaints()).extracting(Complaint::field).containsExactly("orderDate");
    }

    @Test
    void aFormIsReadAsAWholeBeforeItIsRefused() {
        FormReader form = new FormReader(Map.of("net", "1,5", "orderDate", "14.06.2023"));
        assertThat(form.date("orderDate")).isEqualTo("2023-06-14");
        form.money("net");
        form.text("subject");
        form.date("invoiceDate");
        assertThat(form.complaints()).extracting(Complaint::field).containsExactly("net", "subject", "invoiceDate");
    }

    @Test
    void nothingIsHalfSavedWhenAnOrderIsRefused() {
        Order order = new Order(
                bed.party("Büro Beispiel"),
                Optional.empty(),
                "",
                LocalDate.of(2030, 1, 1),
                new DateRange(bed.today(), bed.today()),
                Money.parse("100,00"),
                new VatRate(1900),
                List.of(new Order.Line(bed.m(1), 2030, Money.parse("118,00"))));
        int audited = bed.use(AuditTrail.class).read(bed.lead, bed.programme).size();
        assertThatThrownBy(() -> bed.use(CommitFunds.class).commit(bed.lead, bed.programme, order))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.complaints())
                        .extracting(Complaint::field)
                        .contains("subject", "orderDate", "lines"));
        assertThat(bed.use(Commitments.class).of(bed.programme)).isEmpty();
        assertThat(bed.use(AuditTrail.class).read(bed.lead, bed.programme)).hasSize(audited);
    }

    @Test
    void anOrderOutsideThePeriodIsRefused() {
        assertThatThrownBy(() -> bed.commit(
                        bed.lead, "Büro Beispiel", 1, 2026, Money.parse("10,00"), bed.today(), Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2026 liegt nicht im Zeitraum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update funding.money_entry set cents = 1",
                "delete from funding.money_entry",
                "truncate funding.money_entry cascade",
                "update funding.plan_entry set delta_cents = 1",
                "update funding.plan_version_line set cents = 1",
                "update funding.audit_entry set action = 'x'",
                "delete from funding.audit_entry",
                "update funding.rule set value = '1'",
                "update funding.commitment set gross_cents = gross_cents + 1",
                "delete from funding.commitment",
                "update funding.receipt set net_cents = net_cents + 1, gross_cents = gross_cents + 1",
                "delete from funding.receipt",
                "update funding.receipt set factual_by = recorded_by",
                "update funding.receipt set state = 'PAID'",
                "update funding.document set name = 'x'",
                "insert into funding.audit_entry select programme_id, seq + 7, at, user_id, roles, action, entity,"
                        + " before, after, reason, hash, hash from funding.audit_entry order by seq desc limit 1",
                "insert into funding.money_entry (measure_id, year, kind, cents, on_day, commitment_line_id, reason,"
                        + " recorded_by, recorded_at) select measure_id, year, kind, 900000000, on_day,"
                        + " commitment_line_id, 'x', 'x', now() from funding.money_entry where kind = 'COMMITTED'",
                "insert into funding.money_entry (measure_id, year, kind, cents, on_day, commitment_line_id, reason,"
                        + " recorded_by, recorded_at) select measure_id, year, kind, -900000000, on_day,"
                        + " commitment_line_id, 'x', 'x', now() from funding.money_entry where kind = 'COMMITTED'"
            })
    void theDatabaseRefusesWhatBypassesTheUseCases(String sql) {
        bed.commit(bed.lead, "Büro Beispiel", 1, 2023, Money.parse("100,00"), bed.today(), Optional.empty());
        bed.receipt("Studio Beispiel", 2, "100,00").record();
        bed.use(StoreDocument.class)
                .store(
                        bed.lead,
                        bed.programme,
                        new StoredFile(
                                "a.txt", "text/plain", new byte[] {1}, "Notiz", StoredFile.Confidentiality.INTERNAL));
        assertThatThrownBy(() -> bed.jdbc().sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aReceiptInASubmittedProofIsChangedOnlyByACorrection() {
        ReceiptId id = bed.receipt("Studio Beispiel", 2, "100,00").record().id();
        bed.pay(id, bed.today());
        AdvanceProof.Submitted proof = HandedIn.interim(bed, new DateRange(LocalDate.of(2023, 1, 1), bed.today()));
        assertThat(proof.eligible()).isEqualTo(Money.parse("100,00"));
        assertThatThrownBy(() -> bed.use(ParkReceipt.class).park(bed.lead, id, "doch nicht"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.receipt set payment_date = payment_date + 1")
                        .update())
                .isInstanceOf(DataAccessException.class);

        bed.receipt("Studio Beispiel", 2, "0,00")
                .correcting(id)
                .notEligible("40,00")
                .paid(bed.today());

        assertThat(Cell.sum(bed.use(Figures.class).compute(bed.programme, bed.now()))
                        .actual())
                .isEqualTo(Money.parse("60,00"));
        bed.use(ExamineProof.class).recognise(bed.lead, id, Money.parse("50,00"), "ohne Vergleichsangebot");
        assertThat(bed.use(Receipts.class).require(id).state()).isEqualTo(ReceiptState.PARTLY_RECOGNISED);
    }

    @Test
    void aMeasureOwnerRecordsForOwnMeasuresOnly() {
        bed.use(AssignMeasure.class).owner(bed.lead, bed.programme, 2, new UserId("verantwortlich"));
        Actor owner = bed.actor("verantwortlich", FundingRole.MEASURE_OWNER);
        bed.receipt("Studio Beispiel", 2, "100,00").record(owner);
        assertThatThrownBy(() -> bed.receipt("Studio Beispiel", 3, "100,00").record(owner))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void somebodyOfAnotherProgrammeSeesNothing() {
        Actor stranger = Actor.of(new UserId("fremd"), new ProgrammeId(4711), FundingRole.PROGRAMME_LEAD);
        assertThatThrownBy(() -> bed.use(Figures.class).cells(stranger, bed.programme, bed.now()))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("gibt es für Sie nicht");
        assertThat(bed.use(Programmes.class).visibleTo(stranger)).isEmpty();
    }

    @Test
    void aRuleThatCouldNotBeAppliedIsNeverStored() {
        assertThatThrownBy(() -> bed.use(ChangeRule.class)
                        .change(
                                bed.lead,
                                bed.programme,
                                RuleKey.USE_WITHIN,
                                JsonMapper.shared().readTree("\"zwei Monate\""),
                                bed.today(),
                                "Bescheid"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("P2M");
        assertThatThrownBy(() -> bed.use(ChangeRule.class)
                        .change(
                                bed.lead,
                                bed.programme,
                                RuleKey.USE_WITHIN,
                                JsonMapper.shared().readTree("\"P6W\""),
                                bed.today(),
                                " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("woher");
    }

    @Test
    void everyRuleOfTheDefaultsCanBeAppliedAndNamesItsSource() {
        assertThat(bed.use(RuleBook.class).all(bed.programme, bed.today()))
                .hasSize(RuleKey.values().length)
                .allSatisfy(rule -> {
                    assertThat(RuleForm.complaint(rule.key(), rule.value()))
                            .as(rule.key().key())
                            .isEmpty();
                    assertThat(rule.source()).isNotBlank();
                });
    }

    @Test
    void deadlinesComeFromRulesAndRecords() {
        List<Deadline> deadlines = bed.use(Deadlines.class).within(bed.lead, bed.programme, bed.now(), 400);
        assertThat(deadlines).extracting(Deadline::title).contains("Quartalsberichte 2023-Q2", "Zwischennachweis 2023");
        assertThat(deadlines)
                .isSortedAccordingTo(Comparator.comparing(Deadline::day).thenComparing(Deadline::title));
        assertThat(deadlines).allSatisfy(deadline -> assertThat(deadline.rule()).isNotBlank());
    }
}
