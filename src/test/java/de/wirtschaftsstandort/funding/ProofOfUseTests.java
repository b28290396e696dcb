package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/** Proofs of use from the first draft to what the granting body recognised, and the final instalment that waits for them. */
class ProofOfUseTests {

    private static final DateRange WHOLE = new DateRange(LocalDate.of(2022, 9, 1), LocalDate.of(2025, 8, 31));
    private static final DateRange OF_2023 = new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

    private FundingTestBed bed;

    @BeforeEach
    void open() {
        bed = new FundingTestBed().today("2023-01-10");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static Money eur(String text) {
        return Money.parse(text);
    }

    private ReceiptId spent(int measure, String amount, String day) {
        bed.today(day);
        ReceiptId id =
                bed.receipt("Lieferant M" + measure, measure, amount).record().id();
        bed.pay(id, bed.today());
        return id;
    }

    private ProofOfUse proof(ProofId id) {
        return bed.use(Proofs.class).require(id);
    }

    private DrawdownPosition position() {
        return bed.use(Drawdowns.class).position(bed.lead, bed.programme, bed.now());
    }

    private DrawdownId called(List<ExpectedPayment> payments, String amount) {
        DrawdownId id = bed.use(RequestDrawdown.class).request(bed.finance, bed.programme, payments, eur(amount));
        bed.use(AdvanceDrawdown.class).release(bed.lead, id);
        bed.use(AdvanceDrawdown.class).submit(bed.lead, id);
        return id;
    }

    private DrawdownId paidOut(String amount) {
        List<ExpectedPayment> payments = List.of(new ExpectedPayment(bed.today(), eur("400.000,00"), "Rechnungen"));
        DrawdownId id = called(payments, amount);
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, id, bed.today(), eur(amount));
        return id;
    }

    private void aTenthIsHeldBack() {
        bed.use(ChangeRule.class)
                .change(
                        bed.lead,
                        bed.programme,
                        RuleKey.FINAL_INSTALMENT,
                        JsonMapper.shared().readTree("1000"),
                        LocalDate.of(2022, 9, 1),
                        "Bescheid (Beispiel)");
    }

    @Test
    void goesFromDraftOverASecondPersonToTheGrantingBody() {
        spent(7, "1.000,01", "2023-02-01");
        bed.today("2024-01-15");
        PrepareProof prepare = bed.use(PrepareProof.class);
        ProofId id =
                prepare.begin(bed.finance, bed.programme, new ProofOfUse.Draft(ProofOfUse.Kind.INTERIM, OF_2023, ""));
        assertThat(proof(id).number()).isEqualTo("N-2024-01");
        assertThat(proof(id).due()).isEqualTo("2024-04-30");
        AdvanceProof advance = bed.use(AdvanceProof.class);
        assertThatThrownBy(() -> advance.submit(bed.lead, id)).hasMessageContaining("müsste „Geprüft“ sein");
        assertThatThrownBy(() -> advance.check(bed.lead, id)).hasMessageContaining("Sachbericht");
        prepare.change(bed.finance, id, new ProofOfUse.Draft(ProofOfUse.Kind.INTERIM, OF_2023, "Messe besucht"));
        assertThatThrownBy(() -> advance.check(bed.finance, id)).isInstanceOf(NotPermitted.class);
        advance.check(bed.lead, id);
        assertThatThrownBy(() -> prepare.change(
                        bed.finance, id, new ProofOfUse.Draft(ProofOfUse.Kind.INTERIM, OF_2023, "anders")))
                .hasMessageContaining("ändert sich nicht mehr");
        assertThatThrownBy(() -> advance.sendBack(bed.lead, id, " ")).hasMessageContaining("was noch zu ändern ist");
        advance.sendBack(bed.lead, id, "Zahl der Gespräche fehlt");
        assertThat(proof(id).checkedBy()).isEmpty();
        advance.check(bed.lead, id);
        assertThatThrownBy(() -> advance.submit(bed.finance, id)).isInstanceOf(NotPermitted.class);
        AdvanceProof.Submitted submitted = advance.submit(bed.lead, id);
        assertThat(submitted.eligible()).isEqualTo(eur("1.000,01"));
        assertThat(submitted.grant()).isEqualTo(eur("800,01"));
        assertThat(proof(id).state()).isEqualTo(ProofOfUse.State.SUBMITTED);
    }

    @Test
    void aProviderDraftsAndNeitherChecksNorHandsIn() {
        Actor provider = bed.actor("dienstleister", FundingRole.PROVIDER);
        ProofId id = bed.use(PrepareProof.class)
                .begin(provider, bed.programme, new ProofOfUse.Draft(ProofOfUse.Kind.INTERIM, OF_2023, "Entwurf"));
        Actor other = bed.actor("kollegin", FundingRole.PROVIDER);
        assertThatThrownBy(() -> bed.use(AdvanceProof.class).check(other, id)).isInstanceOf(NotPermitted.class);
        Actor steering = bed.actor("mitglied", FundingRole.STEERING_MEMBER);
        assertThatThrownBy(() -> bed.use(PrepareProof.class)
                        .begin(
                                steering,
                                bed.programme,
                                new ProofOfUse.Draft(ProofOfUse.Kind.INTERIM, OF_2023, "Entwurf")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsReducedHasAReasonAndTheRestIsRecognisedAtTheEnd() {
        ReceiptId first = spent(7, "1.000,00", "2023-02-01");
        ReceiptId second = spent(2, "500,00", "2023-03-01");
        bed.today("2023-04-03");
        ReceiptId refund =
                bed.receipt("Lieferant M7", 7, "-100,00").credit().record().id();
        bed.pay(refund, bed.today());
        bed.today("2024-01-15");
        ProofId id = HandedIn.interim(bed, OF_2023).id();
        ExamineProof examine = bed.use(ExamineProof.class);
        assertThatThrownBy(() -> examine.recognise(bed.lead, first, eur("1.000,01"), "zu viel"))
                .hasMessageContaining("0,00\u00a0€ bis 1.000,00");
        assertThatThrownBy(() -> examine.recognise(bed.lead, first, eur("900,00"), ""))
                .hasMessageContaining("Grund der Kürzung");
        examine.recognise(bed.lead, first, eur("900,00"), "Tippfehler");
        examine.recognise(bed.lead, first, eur("950,00"), "ohne Vergleichsangebot");
        examine.recognise(bed.lead, second, Money.ZERO, "kein Förderhinweis");
        assertThatThrownBy(() -> examine.conclude(bed.lead, id, LocalDate.of(2024, 1, 14), "LDS"))
                .hasMessageContaining("vor der Einreichung");
        assertThatThrownBy(() -> examine.conclude(bed.lead, id, bed.today(), ""))
                .hasMessageContaining("Schreiben");
        assertThat(examine.conclude(bed.lead, id, bed.today(), "LDS, Beispiel 12"))
                .isEqualTo(ProofOfUse.State.CUT);
        assertThat(proof(id).eligible()).contains(eur("1.400,00"));
        assertThat(proof(id).recognised()).as("950 less the refund of 100").contains(eur("850,00"));
        assertThat(bed.use(Proofs.class).items(bed.lead, proof(id)))
                .extracting(ProofOfUse.Item::reason)
                .containsExactly("ohne Vergleichsangebot", "kein Förderhinweis", "");
        assertThat(bed.use(Receipts.class).require(second).state()).isEqualTo(ReceiptState.REJECTED);
        assertThat(bed.use(Receipts.class).require(refund).state()).isEqualTo(ReceiptState.RECOGNISED);
        assertThatThrownBy(() -> examine.recognise(bed.lead, first, eur("1.000,00"), ""))
                .as("after the end")
                .hasMessageContaining("in keinem Nachweis, der bei der Bewilligungsbehörde liegt");
    }

    @Test
    void aFinalProofBelowWhatWasPaidOutLeavesNothingToCall() {
        aTenthIsHeldBack();
        bed.today("2025-02-03");
        paidOut("110.000,00");
        spent(7, "30.000,00", "2025-03-03");
        bed.today("2025-09-30");
        assertThatThrownBy(() ->
                        called(List.of(new ExpectedPayment(bed.today(), eur("1.100.000,00"), "alles")), "800.000,00"))
                .hasMessageContaining("höchstens");
        assertThat(position().heldBack()).isEqualTo(eur("90.000,00"));
        assertThat(position().callable()).isEqualTo(eur("700.000,00"));

        ProofId id = HandedIn.proof(bed, ProofOfUse.Kind.FINAL, WHOLE).id();
        assertThat(position().callable()).as("24.000 of 110.000 were used").isEqualTo(Money.ZERO);
        assertThat(position().heldBack()).isEqualTo(eur("90.000,00"));
        assertThat(bed.use(ExamineProof.class).conclude(bed.lead, id, bed.today(), "LDS, Beispiel"))
                .isEqualTo(ProofOfUse.State.RECOGNISED);
        assertThat(position().heldBack()).isEqualTo(Money.ZERO);
    }

    /** A grant of 10.000, of which a tenth is held back; all of it is spent, 9.000 came in advance. */
    private void everythingIsSpent() {
        LocalDate day = LocalDate.of(2023, 1, 5);
        GrantDecisionId decision = bed.use(RecordGrantDecision.class)
                .record(
                        bed.lead,
                        bed.programme,
                        new GrantDecision(
                                GrantDecision.Kind.INITIAL,
                                day,
                                day,
                                day,
                                WHOLE,
                                Optional.empty(),
                                new FundingRate(8000),
                                eur("12.500,00"),
                                eur("10.000,00"),
                                1000,
                                Period.ZERO,
                                "Beispiel",
                                Map.of(2025, eur("10.000,00"))));
        bed.use(AdoptGrantDecision.class).adopt(bed.lead, Adoption.of(decision));
        bed.today("2025-02-03");
        paidOut("9.000,00");
        for (Measure measure : bed.use(Programmes.class).measures(bed.programme)) {
            Money free = bed.available(measure.number(), 2025);
            if (free.isPositive()) {
                spent(measure.number(), free.format("de").replace("\u00a0€", ""), "2025-03-03");
            }
        }
        bed.today("2025-09-30");
    }

    @Test
    void aCallForTheFinalInstalmentNamesWhatItWaitsFor() {
        everythingIsSpent();
        assertThatThrownBy(() ->
                        called(List.of(new ExpectedPayment(bed.today(), eur("2.000,00"), "Rechnung")), "1.000,00"))
                .hasMessageContaining("höchstens 0,00")
                .hasMessageContaining("Schlussrate von 1.000,00")
                .hasMessageContaining("wenn der Schlussnachweis eingereicht ist");
        ProofId id = HandedIn.proof(bed, ProofOfUse.Kind.FINAL, WHOLE).id();
        assertThat(bed.use(RequestDrawdown.class).basis(bed.finance, bed.programme, bed.now()))
                .isEqualTo(DrawdownBasis.SETTLEMENT);
        assertThatThrownBy(() ->
                        called(List.of(new ExpectedPayment(bed.today(), eur("2.000,00"), "Rechnung")), "1.000,00"))
                .hasMessageContaining("Der Schlussnachweis rechnet ab");
        assertThatThrownBy(() -> called(List.of(), "1.000,01")).hasMessageContaining("höchstens 1.000,00");
        DrawdownId call = called(List.of(), "1.000,00");
        assertThatThrownBy(() -> bed.use(AdvanceDrawdown.class).payOut(bed.finance, call, bed.today(), eur("1.000,00")))
                .hasMessageContaining("noch 0,00")
                .hasMessageContaining("kommt, wenn die Bewilligungsbehörde ihn geprüft hat");
        ReceiptId any = bed.use(Receipts.class).inProof(id).get(0).id();
        bed.use(ExamineProof.class)
                .recognise(
                        bed.lead,
                        any,
                        bed.use(MoneyLedger.class)
                                .held(bed.programme)
                                .counted(bed.use(Receipts.class).require(any))
                                .minus(eur("100,00")),
                        "Bewirtung");
        assertThat(bed.use(ExamineProof.class).conclude(bed.lead, id, bed.today(), "LDS, Beispiel"))
                .isEqualTo(ProofOfUse.State.CUT);
        assertThatThrownBy(() -> bed.use(AdvanceDrawdown.class).payOut(bed.finance, call, bed.today(), eur("920,01")))
                .as("100 less are 80 less of the grant")
                .hasMessageContaining("stehen noch 920,00");
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.drawdown set state = 'PAID_OUT', payout_on = ?, payout_cents = 92001,"
                                + " use_until = ? where id = ?")
                        .params(bed.today(), bed.today(), call.value())
                        .update())
                .as("the database holds it too")
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("what was recognised allows");
        bed.use(AdvanceDrawdown.class).payOut(bed.finance, call, bed.today(), eur("920,00"));
        assertThat(position().payable()).isEqualTo(Money.ZERO);
    }

    @Test
    void theFinalProofIsTheLastAndLeavesNothingBehind() {
        ReceiptId early = spent(7, "100,00", "2023-02-01");
        bed.today("2024-01-15");
        ProofId interim = HandedIn.interim(bed, OF_2023).id();
        bed.receipt("Studio Beispiel", 2, "200,00").record();
        bed.today("2025-09-30");
        PrepareProof prepare = bed.use(PrepareProof.class);
        assertThatThrownBy(() -> prepare.begin(
                        bed.finance, bed.programme, new ProofOfUse.Draft(ProofOfUse.Kind.FINAL, OF_2023, "x")))
                .hasMessageContaining("31.08.2025");
        ProofId last = HandedIn.begun(bed, ProofOfUse.Kind.FINAL, WHOLE);
        assertThatThrownBy(() -> HandedIn.begun(bed, ProofOfUse.Kind.FINAL, WHOLE))
                .hasMessageContaining("gibt schon den Schlussnachweis N-2025-01");
        bed.use(AdvanceProof.class).check(bed.checker, last);
        assertThatThrownBy(() -> bed.use(AdvanceProof.class).submit(bed.lead, last))
                .hasMessageContaining("Noch nicht bezahlt: B-2024-0001");
        bed.use(CancelReceipt.class)
                .cancel(
                        bed.lead,
                        bed.use(Receipts.class)
                                .find(bed.programme, "B-2024-0001")
                                .orElseThrow()
                                .id(),
                        "doppelt");
        bed.use(AdvanceProof.class).submit(bed.lead, last);
        assertThatThrownBy(() -> HandedIn.begun(bed, ProofOfUse.Kind.INTERIM, OF_2023))
                .hasMessageContaining("nach ihm beginnt kein weiterer");
        assertThatThrownBy(() -> bed.use(ExamineProof.class).conclude(bed.lead, last, bed.today(), "LDS"))
                .hasMessageContaining("Zwischennachweis N-2024-01");
        bed.use(ExamineProof.class).conclude(bed.lead, interim, bed.today(), "LDS");
        bed.use(ExamineProof.class).conclude(bed.lead, last, bed.today(), "LDS");
        assertThat(bed.use(Receipts.class).require(early).state()).isEqualTo(ReceiptState.RECOGNISED);
    }

    @Test
    void theDatabaseLetsAProofNeitherSkipAStepNorChange() {
        spent(7, "100,00", "2023-02-01");
        bed.today("2024-01-15");
        ProofId draft = HandedIn.begun(bed, ProofOfUse.Kind.INTERIM, OF_2023);
        refused("does not go from IN_PROGRESS to SUBMITTED", "update funding.proof set state = 'SUBMITTED'");
        refused("checked_by_somebody_else", "update funding.proof set state = 'CHECKED', checked_by = prepared_by");
        refused("was not checked", "update funding.proof set state = 'CHECKED'");
        bed.use(AdvanceProof.class).check(bed.checker, draft);
        refused("never rewritten", "update funding.proof set narrative = 'anders', state = 'SUBMITTED'");
        bed.use(AdvanceProof.class).submit(bed.lead, draft);
        refused(
                "was handed in",
                "update funding.proof set eligible_cents = 1, state = 'CUT', examined_on = '2024-02-01', examination ="
                        + " 'x', recognised_cents = 0");
        refused(
                "not the sum of its receipts",
                "update funding.proof set state = 'RECOGNISED', examined_on = '2024-02-01', examination = 'x',"
                        + " recognised_cents = 10000");
        refused("claimed 10000", "update funding.receipt set recognised_cents = 10001, state = 'RECOGNISED'");
        refused(
                "has no reason",
                "update funding.receipt set recognised_cents = 1, state_reason = '', state = 'PARTLY_RECOGNISED'");
        refused("append-only", "delete from funding.proof");
    }

    private void refused(String because, String sql) {
        assertThatThrownBy(() -> bed.jdbc().sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(because);
    }
}
