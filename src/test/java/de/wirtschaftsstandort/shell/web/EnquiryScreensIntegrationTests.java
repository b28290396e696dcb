package de.wirtschaftsstandort.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.TestDatabase;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What visitors sent, on the screens of those who may answer it. */
class EnquiryScreensIntegrationTests {

    private static final String PATH = "/backoffice/enquiries";
    private static final String ID = "11111111-2222-4333-8444-555555555555";

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);

    private final Visitor chief = new Visitor(PROCESS.address());

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    @BeforeEach
    void receiveOneAndSignIn() {
        JDBC.sql("delete from people.failed_attempt").update();
        JDBC.sql("delete from visitor.enquiry").update();
        JDBC.sql(
                        """
                        insert into visitor.enquiry (id, kind, ticket, site, language, page, entries, purpose,
                                                     received_at, delete_on, stamp)
                        values (?::uuid, 'contact', 'K-7M3Q-X9PA', 'nordsachsen', 'de', '/kontakt',
                                '{"topic": "plots", "message": "Erste Zeile\\n<b>zweite</b>", "email": "a@firma.example"}',
                                'Beantwortung', '2026-11-02T08:00:00Z', '2028-11-02', 'a stamp')""")
                .param(ID)
                .update();
        new Accounts(JDBC).create("leitung", "chief-editor");
        assertThat(chief.signIn("leitung", Accounts.PASSWORD).location()).isEqualTo("/backoffice");
    }

    @Test
    void anOpenEnquiryStandsOnTheFirstScreenAndInTheList() {
        assertThat(chief.get("/backoffice").text()).contains("K-7M3Q-X9PA: Gewerbeflächen und Immobilien");
        Visitor.Answer list = chief.get(PATH);
        assertThat(list.page().select("tbody tr")).hasSize(1);
        assertThat(list.text()).contains("ohne Angabe").contains("02.11.2028");
        assertThat(chief.get(PATH + "?state=CLOSED").text()).contains("Hier ist nichts");
    }

    @Test
    void showsWhatWasWrittenAsTextWithTheDayItGoes() {
        Visitor.Answer one = chief.get(PATH + "/" + ID);

        assertThat(one.status()).isEqualTo(200);
        assertThat(one.page().select("dd.as-written").text()).contains("<b>zweite</b>");
        assertThat(one.page().select("a[href^=mailto:]").attr("href"))
                .isEqualTo("mailto:a@firma.example?subject=K-7M3Q-X9PA");
        assertThat(one.text()).contains("Wird gelöscht am 02.11.2028");
        assertThat(chief.get(PATH + "/keine").status()).isEqualTo(404);
    }

    @Test
    void answeringIsKeptWithWhoDidItAndLogged() {
        Visitor.Answer done =
                chief.submit(chief.get(PATH + "/" + ID), PATH + "/" + ID + "/state", Map.of("state", "ANSWERED"));

        assertThat(chief.get(done.location()).text())
                .contains("als beantwortet gekennzeichnet")
                .contains("leitung,");
        assertThat(JDBC.sql("select subject from people.audit where action = 'enquiry.changed'")
                        .query(String.class)
                        .list())
                .contains("K-7M3Q-X9PA");
        assertThat(chief.submit(chief.get(PATH + "/" + ID), PATH + "/" + ID + "/state", Map.of("state", "LOST"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void deletingLeavesTheTicketInTheLogAndNothingElse() {
        Visitor.Answer gone = chief.submit(chief.get(PATH + "/" + ID), PATH + "/" + ID + "/delete", Map.of());

        assertThat(chief.get(gone.location()).text()).contains("Der Vorgang ist gelöscht");
        assertThat(JDBC.sql("select count(*) from visitor.enquiry")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(chief.get(PATH + "/" + ID).status()).isEqualTo(404);
    }

    @Test
    void anEditorAnswersButDoesNotDeleteAndAnAuditorSeesNothing() {
        Visitor editor = signedIn("redaktion", "editor");
        Visitor.Answer one = editor.get(PATH + "/" + ID);
        assertThat(one.page().select("form[action$=/delete]")).isEmpty();
        assertThat(editor.send(editor.post(PATH + "/" + ID + "/delete", Map.of("_csrf", one.formToken())))
                        .status())
                .isEqualTo(403);
        assertThat(editor.submit(one, PATH + "/" + ID + "/state", Map.of("state", "CLOSED"))
                        .status())
                .isEqualTo(302);

        Visitor auditor = signedIn("pruefung", "auditor");
        assertThat(auditor.get(PATH).status()).isEqualTo(403);
        assertThat(auditor.get("/backoffice").text()).doesNotContain("K-7M3Q-X9PA");
    }

    private static Visitor signedIn(String name, String role) {
        new Accounts(JDBC).create(name, role);
        Visitor visitor = new Visitor(PROCESS.address());
        assertThat(visitor.signIn(name, Accounts.PASSWORD).location()).isEqualTo("/backoffice");
        return visitor;
    }

    @Test
    void whatWasLookedForInVainLeadsToTheSynonyms() {
        JDBC.sql(
                        """
                        select visitor.count_unmet_search('nordsachsen', 'companies', 'de', 'zeppelinwerft',
                                                          date '2026-11-02', 3, date '2027-05-01')::text""")
                .query(String.class)
                .list();

        Visitor.Answer list = chief.get("/backoffice/searches");

        assertThat(list.page().select("tbody tr").eachText())
                .containsExactly("zeppelinwerft 3 Branchenkatalog de nordsachsen 02.11.2026 01.05.2027");
        String synonyms = list.page().select("main a[href*=synonyms]").attr("href");
        assertThat(chief.get(synonyms).status()).isEqualTo(200);
    }
}
