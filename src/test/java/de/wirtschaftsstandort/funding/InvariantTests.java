package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/**
 * The invariants of docs/funding-invariants.md where the use cases are passed by: the database refuses, and says which rule.
 * Each attempt has its control, the same thing done rightly.
 */
class InvariantTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-06-30");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    /** One transaction; {@code :p} is the programme, {@code :m1} the first measure, {@code :m2} the second. */
    private void run(String sql) {
        bed.jdbc()
                .sql("do $$ declare x integer; begin "
                        + sql.replace(":p", Integer.toString(bed.programme.value()))
                                .replace(":m1", Integer.toString(bed.m(1).value()))
                                .replace(":m2", Integer.toString(bed.m(2).value()))
                        + "; end $$")
                .update();
    }

    private void refused(String because, String sql) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(because);
    }

    private void accepted(String sql) {
        assertThatCode(() -> run(sql)).doesNotThrowAnyException();
    }

    /** @param entries measure, year and cents of each */
    private static String plan(String entries) {
        return """
                insert into funding.plan_version (programme_id, number, label, kind) values (:p, 9, 'x', 'UPDATE') returning id into x;
                insert into funding.plan_entry (measure_id, year, delta_cents, plan_version_id, effective_on, recorded_at)
                select m, y, d, x, '2023-06-30', now() from (values %s) as e (m, y, d)"""
                .formatted(entries);
    }

    private static String virement(String kind, String lines) {
        return """
                insert into funding.virement (programme_id, number, kind, reason, level, own_funds, state, recorded_by, recorded_at)
                values (:p, 'U-9', '%s', 'x', 'INTERNAL', false, 'SUBMITTED', 'x', now()) returning id into x;
                insert into funding.virement_line values %s"""
                .formatted(kind, lines);
    }

    private VirementId submitted() {
        return bed.virement(
                VirementRequest.move(bed.m(1), 2023, bed.m(2), 2023, Money.parse("100,00"), "noch eine Veranstaltung"));
    }

    @Test
    void i01AVirementAddsUpToNothingAndNeedsADecisionToRiseOrFall() {
        refused("does not add up to 0", virement("TRANSFER", "(x, :m1, 2023, -100), (x, :m2, 2023, 101)"));
        refused("virement_check", virement("RETURN", "(x, :m1, 2023, -100)"));
        accepted(virement("TRANSFER", "(x, :m1, 2023, -100), (x, :m2, 2023, 100)"));
        refused("never rewritten", "update funding.virement set kind = 'YEAR_SHIFT' where number = 'U-9'");
    }

    @Test
    void i02I05APlanIsNeitherBelowNothingNorOutsideItsYears() {
        refused("would fall below 0", plan("(:m1, 2023, -2000001)"));
        refused("lies outside the programme", plan("(:m1, 2026, 1)"));
        accepted(plan("(:m1, 2023, -2000000)"));
    }

    @Test
    void i03I04APlanKeepsToTheTrancheAndTheGrantWhateverMoves() {
        GrantDecisionId decision = bed.decision("2022-09-01", "2025-08-31", "P0D", Map.of());
        bed.use(AdoptGrantDecision.class).adopt(bed.lead, Adoption.of(decision));
        String oneCentLater = plan("(:m1, 2022, -1), (:m1, 2023, 1)");
        refused("exceeds the tranche of 30000000", oneCentLater);
        String own =
                "insert into funding.own_funds_beyond_grant (programme_id, year, cents, effective_on, reason, recorded_by, recorded_at)"
                        + " values (:p, 2023, %d, '2023-06-30', 'x', 'x', now())";
        accepted(own.formatted(1) + "; " + oneCentLater);
        refused("exceeds the tranche of 30000000", own.formatted(-1));

        GrantDecisionId smaller =
                bed.decision("2022-09-01", "2025-08-31", "P0D", Map.of(2023, Money.parse("299.999,99")));
        refused(
                "exceeds the tranche of",
                "update funding.grant_decision set adopted_at = now() where id = " + smaller.value());
    }

    @Test
    void i04ThePlanKeepsToTheWholeGrantWhenNoTrancheIsInTheWay() {
        Map<Integer, Money> wide = Map.of(
                2022, Money.parse("300.000,00"),
                2023, Money.parse("300.000,00"),
                2024, Money.parse("300.000,00"),
                2025, Money.parse("300.000,00"));
        bed.use(AdoptGrantDecision.class)
                .adopt(bed.lead, Adoption.of(bed.decision("2022-09-01", "2025-08-31", "P0D", wide)));
        refused("exceeds the grant of 90000000", plan("(:m1, 2022, 1)"));
    }

    @Test
    void i06AFrozenVersionThatSomebodyChangedIsNamed() {
        refused("append-only", "update funding.plan_version_line set cents = cents + 1");
        refused("is frozen", "update funding.plan_version set frozen_hash = 'x'");
        assertThat(bed.use(Plans.class).tamperedVersions(bed.programme)).isEmpty();
        run("set local session_replication_role = replica; update funding.plan_version_line set cents = cents + 1");
        assertThat(bed.use(Plans.class).tamperedVersions(bed.programme)).containsExactly(1);
    }

    @Test
    void i09AVirementBeginsOpenAndTakesEffectByADecisionThatBinds() {
        VirementId virement = submitted();
        String effective =
                "update funding.virement set state = 'EFFECTIVE', effective_on = '2023-06-30', decision_id = %s";
        refused("no accepted decision", effective.formatted("null"));
        DecisionId decision = bed.accepted("Umwidmung");
        refused(
                "virement_check",
                "update funding.virement set level = 'AUTHORITY'; " + effective.formatted(decision.value()));
        run("update funding.body set competence = 'ADVISING'");
        refused("no accepted decision", effective.formatted(decision.value()));
        run("update funding.body set competence = 'DECIDING'");
        accepted(effective.formatted(decision.value()));
        refused("is finished", "update funding.virement set level = 'AUTHORITY' where id = " + virement.value());
        refused(
                "does not begin as EFFECTIVE",
                """
                insert into funding.virement (programme_id, number, kind, reason, level, own_funds, state, effective_on, decision_id,
                                              recorded_by, recorded_at)
                values (:p, 'U-9', 'TRANSFER', 'x', 'INTERNAL', false, 'EFFECTIVE', '2023-06-30', %d, 'x', now())"""
                        .formatted(decision.value()));
    }

    private String order(String net, String line) {
        return """
                insert into funding.commitment (programme_id, number, party_id, subject, order_date, service_from, service_to, net_cents,
                                                vat_bp, gross_cents, state, recorded_by, recorded_at)
                values (:p, 'A-9', %d, 'x', '2023-06-30', '2023-06-30', '2023-06-30', %s, 1900, %s, 'ACTIVE', 'x', now())
                returning id into x%s"""
                .formatted(
                        bed.party("Büro Beispiel").value(),
                        net,
                        line.isEmpty() ? "11900" : line,
                        line.isEmpty()
                                ? ""
                                : "; insert into funding.commitment_line (commitment_id, measure_id, year, gross_cents) values (x, :m1, 2023, "
                                        + line + ")");
    }

    @Test
    void i10AnOrderIsItsNetWithTaxAndTheSumOfItsLines() {
        refused("commitment_check", order("10000", "11901"));
        refused("do not add up to its gross", order("10000", ""));
        accepted(order("10000", "11900"));
    }

    @Test
    void i13AboveADirectAwardAnOrderNeedsItsOwnAward() {
        refused("needs an award", order("50001", "59501"));
        accepted(order("50000", "59500"));
        ProcurementId award = bed.award("Agentur Beispiel", 1, Money.parse("1.000,00"), DAY);
        refused(
                "not covered by its award",
                order("10000", "11900")
                        .replace("subject,", "subject, procurement_id,")
                        .replace("'x', '2023", "'x', " + award.value() + ", '2023")
                        .replace("A-9", "A-10"));
        bed.commit(bed.lead, "Agentur Beispiel", 1, 2023, Money.parse("1.000,00"), DAY, Optional.of(award));
    }

    @Test
    void i14AReceiptIsTheSumOfItsLinesAndNoneOfThemLiesOnTheOtherSide() {
        String receipt =
                """
                insert into funding.receipt (programme_id, number, kind, party_id, invoice_number, invoice_key, invoice_date, received_on,
                    order_date, service_from, service_to, subject, net_cents, vat_cents, gross_cents, discount_cents, deduction_cents,
                    not_eligible_vat_cents, not_eligible_other_cents, recorded_by, recorded_at, state)
                values (:p, 'B-9', '%s', %d, 'R', 'R', '2023-06-30', '2023-06-30', '2023-06-30', '2023-06-30', '2023-06-30', 'x',
                    %d, 0, %d, 0, 0, 0, 0, 'x', now(), 'RECORDED') returning id into x""";
        String line =
                "; insert into funding.receipt_line (receipt_id, measure_id, cost_type, gross_cents, deduction_cents, not_eligible_cents, closes_commitment)"
                        + " values (x, :m1, 'x', %d, 0, 0, false), (x, :m2, 'x', %d, 0, 0, false)";
        int party = bed.party("Büro Beispiel").value();
        refused("do not add up to it", receipt.formatted("INVOICE", party, 100, 100));
        refused("do not add up to it", receipt.formatted("INVOICE", party, 100, 100) + line.formatted(50, 49));
        refused("wrong sign", receipt.formatted("INVOICE", party, 100, 100) + line.formatted(150, -50));
        refused("wrong sign", receipt.formatted("CREDIT_NOTE", party, -100, -100) + line.formatted(-150, 50));
        accepted(receipt.formatted("CREDIT_NOTE", party, -100, -100) + line.formatted(-50, -50));
        assertThatThrownBy(() -> bed.use(RecordReceipt.class)
                        .record(bed.recorder, bed.programme, twoLines("-100,00", "-150,00", "50,00")))
                .hasMessageContaining("Eine Zeile der Gutschrift hat einen Betrag über null");
    }

    private NewReceipt twoLines(String gross, String first, String second) {
        NewReceipt one = bed.receipt("Studio Beispiel", 1, gross).credit().build();
        return new NewReceipt(
                one.kind(),
                one.corrects(),
                one.supplier(),
                one.invoiceNumber(),
                one.invoiceDate(),
                one.receivedOn(),
                one.orderDate(),
                one.service(),
                one.subject(),
                one.net(),
                one.vat(),
                one.discount(),
                one.deduction(),
                one.notEligibleVat(),
                one.notEligibleOther(),
                one.notEligibleReason(),
                List.of(line(1, first), line(2, second)));
    }

    private NewReceipt.Line line(int measure, String gross) {
        return new NewReceipt.Line(
                bed.m(measure), "Sachkosten", Money.parse(gross), Money.ZERO, Money.ZERO, Optional.empty(), false);
    }

    /** Books what was paid for a recorded receipt past {@link MarkPaid}. */
    private String spent(ReceiptId receipt, int year, String day) {
        return """
                insert into funding.money_entry (measure_id, year, kind, cents, on_day, receipt_line_id, reason, recorded_by, recorded_at)
                select measure_id, %d, 'ACTUAL', gross_cents, '%s', id, 'x', 'x', now() from funding.receipt_line where receipt_id = %d"""
                .formatted(year, day, receipt.value());
    }

    @Test
    void i15I16WhatCountsLiesInItsPeriodAndStandsInTheYearOfItsPayment() {
        bed.today("2023-02-15");
        ReceiptId early = bed.receipt("Studio Beispiel", 1, "100,00")
                .dated(LocalDate.of(2022, 10, 1))
                .ordered(LocalDate.of(2022, 8, 31))
                .record()
                .id();
        ReceiptId sound = bed.receipt("Studio Beispiel", 1, "100,00").record().id();
        refused("does not count in its period", spent(early, 2023, "2023-02-15"));
        refused("does not count in its period", spent(sound, 2025, "2025-09-01"));
        refused("does not count in 2024", spent(sound, 2024, "2023-02-15"));
        accepted(spent(sound, 2023, "2023-02-15"));
    }

    @Test
    void i18NobodyChecksOrReleasesWhatTheirOwnCompanyInvoiced() {
        ReceiptId receipt = bed.receipt("Studio Beispiel", 1, "100,00").record().id();
        run("insert into funding.party_user values ('angestellte', "
                + bed.party("Studio Beispiel").value() + ")");
        for (String step : List.of("factual_by", "released_by")) {
            String sql = "update funding.receipt set " + step + " = '%s' where id = " + receipt.value();
            refused("by its supplier", sql.formatted("angestellte"));
            refused("receipt_check", sql.formatted(FundingTestBed.RECORDER));
            accepted(sql.formatted("jemand"));
        }
    }

    @Test
    void i19AClosedYearTakesNeitherMoneyNorPlan() {
        bed.today("2023-01-15");
        ReceiptId receipt = bed.receipt("Studio Beispiel", 1, "100,00").record().id();
        bed.use(CloseYear.class).close(bed.lead, bed.programme, 2022, Map.of());
        refused("year 2022 is closed", spent(receipt, 2022, "2022-12-30"));
        refused("year 2022 is closed", plan("(:m1, 2022, -1)"));
        accepted(plan("(:m1, 2023, -1)"));
    }

    @Test
    void i20WhatStandsInAProofIsNotBookedAgain() {
        ReceiptId receipt = bed.receipt("Studio Beispiel", 1, "100,00").record().id();
        bed.pay(receipt, DAY);
        String again = spent(receipt, 2023, "2023-06-30");
        HandedIn.interim(bed, new DateRange(LocalDate.of(2023, 1, 1), DAY));
        refused("is in a submitted proof", again);
    }

    @Test
    void i23APayoutKeepsToTheTrancheOfItsYearHoweverItIsDated() {
        bed.use(AdoptGrantDecision.class)
                .adopt(bed.lead, Adoption.of(bed.decision("2022-09-01", "2025-08-31", "P0D", Map.of())));
        String payout =
                """
                insert into funding.drawdown (programme_id, number, procedure, requested_on, expected_cents, requested_cents, payout_on,
                                              payout_cents, use_until, state, prepared_by, recorded_at)
                values (:p, 'MA-%d', 'VORSCHUSS', '2023-01-01', %d, %d, '%s', %d, '2027-01-01', 'PAID_OUT', 'x', now())""";
        refused(
                "paid out in 2023 than its tranche",
                payout.formatted(1, 30_000_001, 30_000_001, "2023-03-01", 30_000_001));
        accepted(payout.formatted(2, 30_000_000, 30_000_000, "2023-03-01", 30_000_000));
        refused("more paid out in 2023", payout.formatted(3, 1, 1, "2023-04-01", 1));
        accepted(payout.formatted(4, 20_000_000, 20_000_000, "2026-02-01", 20_000_000));
        refused("more paid out in 2025", payout.formatted(5, 1, 1, "2025-04-01", 1));
    }

    @Test
    void i26AnExcludedMemberWithoutAVoteTakesNoneFromTheOthers() {
        BodyId body = bed.use(FoundBody.class).found(bed.lead, bed.programme, Body.Kind.STEERING, "Steuerung", true);
        for (int n = 1; n <= 4; n++) {
            bed.use(SeatMember.class)
                    .seat(
                            bed.lead,
                            body,
                            new NewMember(
                                    new UserId("m" + n),
                                    "Mitglied " + n,
                                    n == 4 ? Stakeholder.DIENSTLEISTER : Stakeholder.KOMMUNE,
                                    "",
                                    n < 4,
                                    false,
                                    LocalDate.of(2022, 9, 1),
                                    ""));
        }
        List<MemberId> all = bed.use(Bodies.class).members(body, DAY).stream()
                .map(Member::id)
                .toList();
        MeetingId meeting = bed.use(HoldMeeting.class).hold(bed.lead, body, DAY, "Torgau", "", all);
        Map<MemberId, String> provider = Map.of(all.get(3), "eigener Auftrag");
        Vote vote = new Vote("Auftrag", "wird vergeben", 3, 0, 0, provider, DAY);
        DecisionId decided = bed.use(RecordDecision.class).record(bed.lead, bed.programme, meeting, vote);
        assertThat(bed.use(Decisions.class).require(bed.programme, decided).excluded())
                .hasSize(1);
        refused(
                "counts excluded members",
                "insert into funding.decision_exclusion values (%d, %d, 'x')"
                        .formatted(decided.value(), all.get(0).value()));
    }

    @Test
    void i30TheFirstEntryThatSomebodyChangedIsNamed() {
        submitted();
        assertThat(bed.use(AuditTrail.class).firstBroken(bed.programme)).isEmpty();
        run("set local session_replication_role = replica; update funding.audit_entry set after = 'x' where seq = 1");
        assertThat(bed.use(AuditTrail.class).firstBroken(bed.programme)).hasValue(1);
    }
}
