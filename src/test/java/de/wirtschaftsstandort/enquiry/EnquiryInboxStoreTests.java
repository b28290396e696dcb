package de.wirtschaftsstandort.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.SettableClock;
import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnquiryInboxStoreTests {

    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final LocalDate GOES = LocalDate.parse("2028-11-02");

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final SettableClock clock = new SettableClock(MONDAY);
    private final EnquiryTable table = new EnquiryTable(jdbc);
    private final FormStamps stamps = new FormStamps(table::formKey, clock);
    private final EnquiryInbox inbox = new EnquiryInbox(jdbc);

    @BeforeEach
    void receiveTwo() {
        add(EnquiryForm.CONTACT, Map.of("topic", "plots", "message", "Wir suchen 5.000 m².", "name", "Beispiel"));
        clock.forward(Duration.ofHours(1));
        add(EnquiryForm.BARRIER, Map.of("message", "Die Karte lässt sich nicht mit Tasten bedienen."));
    }

    private void add(EnquiryForm form, Map<String, String> entries) {
        FormStamp stamp = stamps.check(form, stamps.issue(form));
        table.add(
                new Enquiry(
                        UUID.randomUUID(),
                        form,
                        TicketNumber.of(form, stamp),
                        "nordsachsen",
                        "de",
                        "/kontakt",
                        entries,
                        clock.instant()),
                stamp,
                GOES);
    }

    @Test
    void listsTheLatestFirstWithItsDayOfDeletion() {
        List<KeptEnquiry> all = inbox.page(Optional.empty(), 0, 10);

        assertThat(all).extracting(KeptEnquiry::form).containsExactly(EnquiryForm.BARRIER, EnquiryForm.CONTACT);
        assertThat(all).extracting(KeptEnquiry::deleteOn).containsOnly(GOES);
        assertThat(all).extracting(KeptEnquiry::state).containsOnly(EnquiryState.OPEN);
        assertThat(inbox.page(Optional.empty(), 1, 10)).hasSize(1);
        assertThat(inbox.page(Optional.empty(), 0, 1)).hasSize(1);
    }

    @Test
    void answersComeInTheOrderOfTheForm() {
        KeptEnquiry contact = inbox.page(Optional.empty(), 1, 1).get(0);

        assertThat(contact.answers())
                .extracting(answer -> answer.field().name())
                .containsExactly("topic", "message", "name");
        assertThat(contact.answer("email")).isEmpty();
    }

    @Test
    void whatIsAnsweredIsNoLongerOpenAndSaysByWhom() {
        KeptEnquiry first = inbox.page(Optional.empty(), 0, 1).get(0);

        assertThat(inbox.change(first.id(), EnquiryState.ANSWERED, "anna", clock.instant()))
                .isTrue();
        assertThat(inbox.change(first.id(), EnquiryState.ANSWERED, "bert", clock.instant()))
                .isFalse();

        KeptEnquiry now = inbox.find(first.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(EnquiryState.ANSWERED);
        assertThat(now.stateBy()).isEqualTo("anna");
        assertThat(now.stateAt()).contains(clock.instant());
        assertThat(inbox.page(Optional.of(EnquiryState.OPEN), 0, 10)).hasSize(1);
        assertThat(inbox.page(Optional.of(EnquiryState.CLOSED), 0, 10)).isEmpty();
    }

    @Test
    void whatIsDeletedIsGone() {
        KeptEnquiry first = inbox.page(Optional.empty(), 0, 1).get(0);

        assertThat(inbox.delete(first.id())).isTrue();
        assertThat(inbox.delete(first.id())).isFalse();
        assertThat(inbox.find(first.id())).isEmpty();
        assertThat(inbox.page(Optional.empty(), 0, 10)).hasSize(1);
    }

    @Test
    void everyStateLeadsToEveryOther() {
        assertThat(EnquiryState.OPEN.next()).containsExactly(EnquiryState.ANSWERED, EnquiryState.CLOSED);
        assertThat(EnquiryState.CLOSED.next()).contains(EnquiryState.OPEN).doesNotContain(EnquiryState.CLOSED);
        assertThat(EnquiryState.find("nichts")).isEmpty();
    }
}
