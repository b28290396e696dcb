package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** The provider prepares, somebody of the county adopts; nothing counts in between. */
class DraftTests {

    private static final LocalDate ORDERED = LocalDate.of(2023, 3, 1);

    private final FundingTestBed bed = new FundingTestBed().today("2023-06-30");
    private final Actor provider = bed.actor("dienstleister", FundingRole.PROVIDER);
    private final FundingDrafts drafts = bed.use(FundingDrafts.class);
    private final PrepareDraft prepare = bed.use(PrepareDraft.class);
    private final AdoptDraft adopt = bed.use(AdoptDraft.class);

    @AfterEach
    void close() {
        bed.close();
    }

    private DraftId prepared(Draft.Kind kind) {
        return prepare.prepare(provider, bed.programme, kind, "Flyer", Map.of("subject", "Flyer", "empty", " "));
    }

    private Supplier<CommitmentId> order(Actor actor, String net) {
        return () -> bed.commit(actor, "Agentur Beispiel", 8, 2023, FundingTestBed.eur(net), ORDERED, Optional.empty());
    }

    private Draft read(DraftId id) {
        return drafts.require(id);
    }

    private long entries() {
        return bed.jdbc()
                .sql("select (select count(*) from funding.money_entry) + (select count(*) from funding.plan_entry)")
                .query(Long.class)
                .single();
    }

    @Test
    void touchesNoFigureBeforeSomebodyElseAdoptsIt() {
        long before = entries();
        DraftId id = prepared(Draft.Kind.ORDER);
        assertThat(entries()).isEqualTo(before);
        assertThat(read(id).number()).isEqualTo("E-2023-001");
        assertThat(read(id).fields()).as("empty fields are not kept").containsOnlyKeys("subject");
        assertThat(drafts.waiting(bed.lead, bed.programme))
                .extracting(Draft::id)
                .containsExactly(id);
        assertThat(drafts.waiting(bed.finance, bed.programme)).hasSize(1);
        assertThat(drafts.waiting(provider, bed.programme)).isEmpty();

        CommitmentId order = adopt.order(bed.lead, id, 1, false, order(bed.lead, "400,00"));

        assertThat(entries()).isEqualTo(before + 1);
        assertThat(bed.available(8, 2023)).isEqualTo(FundingTestBed.eur("4.524,00"));
        assertThat(read(id).state()).isEqualTo(Draft.State.ADOPTED);
        assertThat(read(id).result())
                .contains(bed.use(Commitments.class).require(order).number());
        assertThat(read(id).steps())
                .extracting(Draft.Step::state, step -> step.by().value())
                .containsExactly(tuple(Draft.State.ADOPTED, "leitung"), tuple(Draft.State.WAITING, "dienstleister"));
        assertThat(drafts.waiting(bed.lead, bed.programme)).isEmpty();
    }

    @Test
    void isNotAdoptedByWhoPreparedItNorByTheProviderNorByWhoMayOnlyRead() {
        DraftId id = prepared(Draft.Kind.ORDER);
        Actor promoted = bed.actor("dienstleister", FundingRole.PROGRAMME_LEAD);
        Actor both = bed.actor("kollegin", FundingRole.PROVIDER, FundingRole.PROGRAMME_LEAD);
        for (Actor actor : List.of(
                provider,
                promoted,
                both,
                bed.actor("mitglied", FundingRole.STEERING_MEMBER),
                bed.actor("verantwortliche", FundingRole.MEASURE_OWNER))) {
            assertThatThrownBy(() -> adopt.order(actor, id, 1, false, order(bed.lead, "400,00")))
                    .as(actor.user().value())
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> adopt.order(promoted, id, 1, false, order(bed.lead, "400,00")))
                .hasMessage("Übernehmen muss jemand anderes als dienstleister, der E-2023-001 vorbereitet hat.");
        assertThat(read(id).state()).isEqualTo(Draft.State.WAITING);
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.draft set state = 'ADOPTED', adopted_by = prepared_by, commitment_id = ?")
                        .param(order(bed.lead, "400,00").get().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("draft_is_adopted_by_somebody_else");
    }

    @Test
    void onlyTheProviderPreparesAndOnlyWhoPreparedChanges() {
        assertThatThrownBy(() -> prepare.prepare(
                        bed.actor("mitglied", FundingRole.STEERING_MEMBER),
                        bed.programme,
                        Draft.Kind.ORDER,
                        "Flyer",
                        Map.of()))
                .isInstanceOf(NotPermitted.class);
        DraftId id = prepared(Draft.Kind.ORDER);
        Actor colleague = bed.actor("kollege", FundingRole.PROVIDER);
        assertThatThrownBy(() -> prepare.change(colleague, id, 1, "Flyer", Map.of()))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("dienstleister");
        assertThatThrownBy(() -> prepare.withdraw(colleague, id, "Versehen")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void comesBackWithAReasonAndWaitsAgainOnceItIsChanged() {
        DraftId id = prepared(Draft.Kind.VIREMENT);
        assertThatThrownBy(() -> adopt.sendBack(bed.finance, id, 1, " "))
                .isInstanceOf(Refused.class)
                .hasMessage("Bitte sagen, was zu ändern ist.");
        adopt.sendBack(bed.finance, id, 1, "Der Grund fehlt.");
        assertThat(drafts.waiting(provider, bed.programme))
                .extracting(Draft::id)
                .containsExactly(id);
        assertThat(drafts.waiting(bed.lead, bed.programme)).isEmpty();
        assertThatThrownBy(() -> adopt.virement(bed.lead, id, 1, false, () -> new VirementId(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("„Zurückgegeben“ von finanzen");

        prepare.change(provider, id, 1, "Flyer und Plakat", Map.of("reason", "Messe"));

        assertThat(read(id).revision()).isEqualTo(2);
        assertThat(read(id).fields()).containsExactly(Map.entry("reason", "Messe"));
        assertThat(read(id).steps()).extracting(Draft.Step::reason).containsExactly("", "Der Grund fehlt.", "");
        assertThatThrownBy(() -> adopt.sendBack(bed.lead, id, 1, "noch einmal"))
                .as("who still sees the old revision")
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Fassung 2");
    }

    @Test
    void isForgottenWhenItIsWithdrawn() {
        DraftId id = prepared(Draft.Kind.RECEIPT);
        prepare.withdraw(provider, id, "doppelt");
        assertThat(read(id).state()).isEqualTo(Draft.State.WITHDRAWN);
        assertThat(read(id).fields()).isEmpty();
        assertThatThrownBy(() -> prepare.change(provider, id, 1, "Flyer", Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Zurückgezogen");
    }

    @Test
    void ofTwoWhoAdoptAtOnceTheSecondIsToldAndNothingIsBookedTwice() throws Exception {
        DraftId id = prepared(Draft.Kind.ORDER);
        bed.party("Agentur Beispiel");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> both = Stream.of(bed.lead, bed.finance)
                .map(actor -> pool.submit(() -> {
                    start.await();
                    try {
                        adopt.order(actor, id, 1, false, order(actor, "400,00"));
                        return "übernommen";
                    } catch (Refused e) {
                        return String.valueOf(e.getMessage());
                    }
                }))
                .toList();
        start.countDown();
        List<String> answers = List.of(both.get(0).get(), both.get(1).get());
        pool.shutdown();

        assertThat(answers).containsOnlyOnce("übernommen").anySatisfy(answer -> assertThat(answer)
                .startsWith("E-2023-001 ist schon erledigt: „Übernommen“ von ")
                .contains("als A-2023-001"));
        assertThat(bed.available(8, 2023)).isEqualTo(FundingTestBed.eur("4.524,00"));
    }

    @Test
    void staysADraftWhenWhatItSaysIsRefused() {
        DraftId id = prepared(Draft.Kind.ORDER);
        assertThatThrownBy(() -> adopt.order(bed.lead, id, 1, false, order(bed.lead, "450.000,00")))
                .isInstanceOf(Refused.class);
        assertThat(read(id).state()).isEqualTo(Draft.State.WAITING);
        assertThat(read(id).steps()).hasSize(1);
    }

    @Test
    void aReceiptIsNeitherCheckedNorReleasedByWhoPreparedItWhateverTheyAreByThen() {
        DraftId id = prepared(Draft.Kind.RECEIPT);
        DocumentId scan = bed.use(StoreDocument.class)
                .store(
                        provider,
                        bed.programme,
                        new StoredFile(
                                "rechnung.pdf",
                                "application/pdf",
                                new byte[] {1},
                                "Rechnung",
                                StoredFile.Confidentiality.INTERNAL));
        bed.use(StoreDocument.class).link(provider, bed.programme, scan, FundingDrafts.ENTITY, id.value());
        RecordReceipt.Recorded recorded =
                adopt.receipt(bed.recorder, id, 1, true, () -> bed.receipt("Büro Beispiel", 7, "119,00")
                        .record());

        assertThat(bed.use(Documents.class)
                        .linkedTo(bed.programme, Receipts.ENTITY, recorded.id().value()))
                .extracting(Document::name)
                .containsExactly("rechnung.pdf");
        assertThat(read(id).steps().get(0).reason()).isEqualTo("mit Änderungen");
        Actor promoted = bed.actor("dienstleister", FundingRole.PROGRAMME_LEAD, FundingRole.FINANCE);
        assertThatThrownBy(() -> bed.use(CheckReceipt.class).check(promoted, recorded.id()))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("als Entwurf vorbereitet");
        bed.use(CheckReceipt.class).check(bed.checker, recorded.id());
        assertThatThrownBy(() -> bed.use(ReleaseReceipt.class).release(promoted, recorded.id()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> bed.jdbc()
                        .sql("update funding.receipt set state = 'RELEASED', released_by = 'dienstleister' where id"
                                + " = ?")
                        .param(recorded.id().value())
                        .update())
                .hasMessageContaining("was prepared by who checks or releases it");
    }

    @Test
    void aVirementIsHandedInForDecisionByAdoption() {
        DraftId id = prepared(Draft.Kind.VIREMENT);
        VirementRequest request =
                VirementRequest.move(bed.m(21), 2023, bed.m(7), 2023, FundingTestBed.eur("5.000,00"), "mehr Messe");
        VirementId virement = adopt.virement(bed.finance, id, 1, false, () -> bed.use(SubmitVirement.class)
                .submit(bed.finance, bed.programme, request));
        assertThat(bed.use(Virements.class).require(virement).state()).isEqualTo(Virement.State.SUBMITTED);
        assertThat(read(id).result()).contains("U-2023-01");
    }

    @Test
    void minutesAreDraftedByTheProviderAndConfirmedByTheProgrammeLeadAlone() {
        bed.accepted("Messe");
        int meeting = bed.jdbc()
                .sql("select max(id) from funding.meeting")
                .query(Integer.class)
                .single();
        KeepMinutes minutes = bed.use(KeepMinutes.class);
        minutes.draft(provider, bed.programme, new MeetingId(meeting), "Beschlossen wurde die Messe.");
        assertThatThrownBy(() -> minutes.confirm(provider, bed.programme, new MeetingId(meeting), bed.today()))
                .isInstanceOf(NotPermitted.class);
        Actor member = bed.actor("mitglied", FundingRole.STEERING_MEMBER);
        assertThatThrownBy(() -> minutes.draft(member, bed.programme, new MeetingId(meeting), "anders"))
                .isInstanceOf(NotPermitted.class);
        minutes.confirm(bed.lead, bed.programme, new MeetingId(meeting), bed.today());
    }
}
