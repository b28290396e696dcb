package de.wirtschaftsstandort.enquiry;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.OneSite;
import de.wirtschaftsstandort.support.SettableClock;
import de.wirtschaftsstandort.support.TestDatabase;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReceiveEnquiryStoreTests {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T08:00:00Z"));
    private final EnquiryTable table = new EnquiryTable(jdbc);
    private final FormStamps stamps = new FormStamps(table::formKey, clock);
    private final OneSite sites = new OneSite("nordsachsen", Map.of());
    private final ContentTree published = ContentTree.empty(Stage.PUBLIC)
            .add(
                    "plots",
                    aNode("/nordsachsen/gleisfeld", "plot")
                            .set("title", "Gleisfeld")
                            .set("siteNo", "NOS-250-1"))
            .add("campaigns", aNode("/nordsachsen/ansiedlung", "campaign").set("title", "Ansiedlung"))
            .add(
                    "events",
                    aNode("/nordsachsen/tag", "mgnl:content")
                            .set("title", "Beispieltag")
                            .set(PropertyKey.of("start"), moment("2026-11-20T10:00+01:00"))
                            .set(PropertyKey.of("regUntil"), moment("2026-11-02T00:00+01:00")));
    private final FindSubject subjects = new FindSubject(published, sites);
    private final ReceiveEnquiry receive = new ReceiveEnquiry(table, subjects, stamps, new SenderLimits(clock), clock);
    private final List<Mail> outbox = new ArrayList<>();

    private final Map<String, String> values = new HashMap<>();

    @BeforeEach
    void fillIn() {
        values.put("stamp", stamps.issue(EnquiryForm.CONTACT));
        values.put("topic", "plots");
        values.put("message", "Wir suchen 5.000 m² an der A 14.");
        values.put("name", "Beispiel");
        values.put("email", "beispiel@firma.example");
        clock.forward(Duration.ofMinutes(1));
    }

    @Test
    void keepsWhatWasWrittenWithPurposeAndDayOfDeletion() {
        Receipt receipt = send();

        assertThat(receipt.refusal()).isEmpty();
        Map<String, Object> row =
                jdbc.sql("select * from visitor.enquiry").query().singleRow();
        assertThat(row)
                .containsEntry("ticket", receipt.ticket().orElseThrow())
                .containsEntry("purpose", "Beantwortung einer Anfrage an die Wirtschaftsförderung")
                .containsEntry("delete_on", Date.valueOf("2028-11-02"))
                .containsEntry("site", "nordsachsen");
        assertThat(String.valueOf(row.get("entries"))).contains("5.000 m²").doesNotContain("stamp");
    }

    @Test
    void takesAFormThatIsSentTwiceOnceAndTellsTheSameTicket() {
        Receipt first = send();
        Receipt again = send();

        assertThat(again).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithEachAnswerAndKeepsNothing() {
        values.put("message", " ");
        values.put("email", "keine Adresse");

        Receipt receipt = send();

        assertThat(receipt.refusal()).contains(Refusal.ANSWERS);
        assertThat(receipt.faults()).containsOnly(Map.entry("message", "missing"), Map.entry("email", "noEmail"));
        assertThat(count()).isZero();
    }

    @Test
    void refusesWhatAProgramFilledIn() {
        values.put("website", "http://spam.example");

        assertThat(send().refusal()).contains(Refusal.TRAP);
        assertThat(count()).isZero();
    }

    @Test
    void refusesAFormWithoutOurStamp() {
        values.put("stamp", "");

        assertThat(send().refusal()).contains(Refusal.STALE);
        assertThat(count()).isZero();
    }

    @Test
    void saysSoWhenItCannotBeKept() {
        jdbc.sql("drop table visitor.enquiry cascade").update();

        assertThat(send().refusal()).contains(Refusal.AWAY);
    }

    @Test
    void thePublicRoleAddsAnEnquiryAndCannotReadIt() {
        jdbc.sql(
                        """
                        do $$ begin
                            create user enquiry_public_member login in role wirtschaftsstandort_public;
                        exception when duplicate_object then null;
                        end $$
                        """)
                .update();
        JdbcClient visitor = JdbcClient.create(TestDatabase.as(database, "enquiry_public_member"));
        EnquiryTable publicTable = new EnquiryTable(visitor);
        ReceiveEnquiry publicReceive = new ReceiveEnquiry(
                publicTable, subjects, new FormStamps(publicTable::formKey, clock), new SenderLimits(clock), clock);

        assertThat(publicReceive.receive(submission()).ticket()).isPresent();
        assertThat(count()).isEqualTo(1);
        assertThatThrownBy(() -> visitor.sql("select entries from visitor.enquiry")
                        .query()
                        .listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void goesToTheOfficeOfItsSiteOnce() {
        String ticket = send().ticket().orElseThrow();

        forward(Map.of("contact", Map.of("to", "amt@beispiel.example")));
        forward(Map.of("contact", Map.of("to", "amt@beispiel.example")));

        assertThat(outbox).extracting(Mail::to).containsExactly("amt@beispiel.example", "beispiel@firma.example");
        Mail mail = outbox.get(0);
        assertThat(mail.to()).isEqualTo("amt@beispiel.example");
        assertThat(mail.replyTo()).contains("beispiel@firma.example");
        assertThat(mail.subject()).contains(ticket);
        assertThat(mail.text())
                .contains("Thema: Gewerbeflächen und Immobilien")
                .contains("Wir suchen 5.000 m² an der A 14.")
                .contains("am 2. November 2028 gelöscht");
    }

    @Test
    void whatLooksLikeATemplateReachesTheOfficeAsItWasTyped() {
        String marker = "${7*7}<#assign x=\"freemarker.template.utility.Execute\"?new()>[#if true]49[/#if]";
        values.put("message", marker);
        values.put("name", marker);
        send();
        forward(Map.of("contact", Map.of("to", "amt@beispiel.example")));

        assertThat(outbox.get(0).text().split(java.util.regex.Pattern.quote(marker), -1))
                .hasSize(3);
    }

    @Test
    void waitsWhileItsSiteNamesNoAddress() {
        send();
        forward(Map.of());
        assertThat(outbox).isEmpty();

        forward(Map.of("contact", Map.of("to", "amt@beispiel.example")));
        assertThat(outbox).extracting(Mail::to).contains("amt@beispiel.example");
    }

    @Test
    void namesTheItemItIsAboutToTheOfficeAndToTheSender() {
        about("plots", "/nordsachsen/gleisfeld");
        send();
        forward(Map.of("contact", Map.of("to", "amt@beispiel.example")));

        assertThat(outbox).allSatisfy(mail -> assertThat(mail.text()).contains("Betrifft: Gleisfeld (NOS-250-1)"));
        KeptEnquiry kept = new EnquiryInbox(jdbc).page(Optional.empty(), 0, 1).get(0);
        assertThat(kept.answer("about").orElseThrow().subjects())
                .map(EnquirySubject::name)
                .contains("Gleisfeld (NOS-250-1)");
    }

    @Test
    void theSenderIsToldTheTicketAndNothingThatWasTyped() {
        String ticket = send().ticket().orElseThrow();
        forward(Map.of("contact", Map.of("to", "amt@beispiel.example")));

        Mail told = outbox.get(1);
        assertThat(told.to()).isEqualTo("beispiel@firma.example");
        assertThat(told.replyTo()).contains("amt@beispiel.example");
        assertThat(told.text())
                .contains("Vorgangsnummer: " + ticket, "am 2. November 2028 gelöscht")
                .doesNotContain("5.000 m²");
    }

    @Test
    void aReferenceThatLeadsNowhereIsLeftOut() {
        values.put("about", "plots:" + UUID.randomUUID());
        values.put("campaign", "'; drop table visitor.enquiry; --");

        assertThat(send().refusal()).isEmpty();
        KeptEnquiry kept = new EnquiryInbox(jdbc).page(Optional.empty(), 0, 1).get(0);
        assertThat(kept.answer("about")).isEmpty();
        assertThat(kept.answer("campaign")).isEmpty();
    }

    @Test
    void countsByItemAndCampaignEachOnceAndKeepsTheNumberAfterDeletion() {
        about("plots", "/nordsachsen/gleisfeld");
        values.put("campaign", reference("campaigns", "/nordsachsen/ansiedlung"));
        send();
        send();
        values.remove("campaign");
        clock.forward(Duration.ofDays(40));
        values.put("stamp", stamps.issue(EnquiryForm.CONTACT));
        clock.forward(Duration.ofMinutes(1));
        send();
        jdbc.sql("delete from visitor.enquiry").update();

        assertThat(new EnquiryCounts(jdbc).mostAsked(10))
                .extracting(
                        EnquiryCounts.Count::workspace,
                        EnquiryCounts.Count::name,
                        EnquiryCounts.Count::enquiries,
                        EnquiryCounts.Count::since)
                .containsExactly(
                        tuple("plots", "Gleisfeld (NOS-250-1)", 2, LocalDate.parse("2026-11-01")),
                        tuple("campaigns", "Ansiedlung", 1, LocalDate.parse("2026-11-01")));
    }

    @Test
    void refusesToRegisterForAnEventAfterTheClosingAndKeepsNothing() {
        about("events", "/nordsachsen/tag");
        values.put("topic", "events");
        clock.forward(Duration.ofHours(14));
        assertThat(send().refusal()).as("on the last day").isEmpty();

        clock.forward(Duration.ofHours(1));
        values.put("stamp", stamps.issue(EnquiryForm.CONTACT));
        clock.forward(Duration.ofMinutes(1));
        assertThat(send().refusal()).as("on the day after").contains(Refusal.REGISTRATION);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void takesAQuestionAboutAnEventWhoseRegistrationIsClosed() {
        about("events", "/nordsachsen/tag");
        values.put("topic", "other");
        clock.forward(Duration.ofHours(20));

        assertThat(send().refusal()).isEmpty();
        assertThat(count()).isEqualTo(1);
    }

    private static PropertyValue moment(String text) {
        return PropertyValue.of(OffsetDateTime.parse(text));
    }

    private void about(String workspace, String path) {
        values.put("about", reference(workspace, path));
    }

    private String reference(String workspace, String path) {
        return workspace + ":" + published.require(workspace, path).id();
    }

    @Test
    void isDeletedOnItsDayAndNotBefore() {
        send();

        clock.forward(Duration.ofDays(729));
        deleteDue();
        assertThat(count()).isEqualTo(1);

        clock.forward(Duration.ofDays(2));
        deleteDue();
        assertThat(count()).isZero();
    }

    private void deleteDue() {
        try (EnquiryRounds rounds = new EnquiryRounds(forwarding(Map.of()), table, clock)) {
            rounds.deleteDue();
        }
    }

    private void forward(Map<String, Object> forms) {
        forwarding(forms).run();
    }

    private ForwardEnquiries forwarding(Map<String, Object> forms) {
        return new ForwardEnquiries(
                table,
                new OneSite("nordsachsen", Map.of("forms", forms)),
                outbox::add,
                new TransactionTemplate(new JdbcTransactionManager(database)),
                clock);
    }

    private Receipt send() {
        return receive.receive(submission());
    }

    private Submission submission() {
        return new Submission(EnquiryForm.CONTACT, "nordsachsen", Locale.GERMAN, "/kontakt", "192.0.2.1", values);
    }

    private int count() {
        return jdbc.sql("select count(*) from visitor.enquiry")
                .query(Integer.class)
                .single();
    }
}
