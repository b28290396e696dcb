package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.wirtschaftsstandort.Application;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The forms of the site as a visitor without script and without cookies meets them, until the mail at the office. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicFormsIntegrationTests {

    private static final String BARRIER = "/barrierefreiheit";
    private static final String CONTACT = "/kontakt";

    /** Longer than the least time a form takes. */
    private static final Duration WRITING = Duration.ofMillis(3_200);

    private final HttpClient http = HttpClient.newHttpClient();
    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private ConfigurableApplicationContext application;
    private String origin;

    @BeforeAll
    void start() {
        mails.start();
        PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.fresh();
        application = SpringApplication.run(
                Application.class,
                "--spring.datasource.url=" + database.getURL(),
                "--spring.datasource.username=postgres",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mails.getSmtp().getPort(),
                "--app.mail.every=300ms",
                "--server.port=0");
        int port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        origin = "http://localhost:" + port;
    }

    @AfterAll
    void stop() {
        application.close();
        mails.stop();
    }

    @Test
    void aBarrierIsReportedAnonymouslyAndReachesTheOffice() throws Exception {
        Map<String, String> form = open(BARRIER);
        form.put("address", "/branchenkatalog");
        form.put("message", "Der Filter ist mit der Tastatur nicht erreichbar: größer & kleiner <b>.");
        Thread.sleep(WRITING.toMillis());

        HttpResponse<String> taken = send(BARRIER, form);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        assertThat(taken.headers().map()).doesNotContainKey("set-cookie");
        String next = taken.headers().firstValue("Location").orElseThrow();
        Document done = page(next.replaceFirst("#.*", ""));

        String ticket = done.select(".form-done .ticket").text();
        assertThat(ticket).matches("B-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(next).isEqualTo(BARRIER + "?ticket=" + ticket + "#form-barrier");
        assertThat(done.text()).contains("Ihre Nachricht ist angekommen", "innerhalb eines Monats");

        MimeMessage mail = mailAbout(ticket);
        assertThat(mail.getSubject()).isEqualTo("Barriere gemeldet (" + ticket + ")");
        assertThat(mail.getContent().toString())
                .contains("größer & kleiner <b>", "/branchenkatalog", "eine Adresse dafür wurde nicht angegeben");
    }

    @Test
    void anEnquiryFromAPlotNamesItToTheOfficeAndIsConfirmedInEnglish() throws Exception {
        String plots = "/en/gewerbeflaechen/flaechen?kampagne=ansiedlung";
        String plot = Objects.requireNonNull(page(plots).selectFirst(".site-entry h3 a"))
                .attr("href");
        Document expose = page(plot);
        String ask = expose.select(".panel a[href*=about]").attr("href");
        String name = expose.select("h1").text();
        Document about = page(ask.replaceFirst("#.*", ""));
        assertThat(about.select(".form-subject a").text()).contains(name);

        Map<String, String> form = fields(about);
        form.put("name", "Sample");
        form.put("email", "investor@company.example");
        form.put("message", "Is it free?");
        Thread.sleep(WRITING.toMillis());
        HttpResponse<String> taken = send("/en" + CONTACT, form);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        String ticket = taken.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*ticket=", "")
                .replaceFirst("#.*", "");

        assertThat(mailAbout("Anfrage über den Auftritt (" + ticket)
                        .getContent()
                        .toString())
                .contains("Betrifft: Beispiel", "Kampagne: ");
        MimeMessage told = mailAbout("We have received your message (" + ticket);
        assertThat(told.getAllRecipients()[0]).hasToString("investor@company.example");
        assertThat(told.getContent().toString()).contains(ticket, "About: Beispiel");
    }

    @Test
    void anEventThatIsOverTakesNoRegistrationAndLosesNothing() throws Exception {
        Document events = page("/aktuell/veranstaltungen");
        String past = Objects.requireNonNull(events.selectFirst("h2:contains(Vergangene) ~ * a[href]"))
                .attr("href");
        assertThat(page(past).select(".panel").text()).contains("Die Veranstaltung ist vorbei.");
        assertThat(page(past).select(".panel a.btn")).isEmpty();

        String id = application
                .getBean(ContentStages.class)
                .nodes(Stage.PUBLIC)
                .find("events", NodePath.of("/nordsachsen/" + past.replaceFirst(".*/", "")))
                .orElseThrow()
                .id()
                .toString();
        Document about = page(CONTACT + "?about=events:" + id + "&topic=events");
        assertThat(about.select("form .note").text()).contains("Die Veranstaltung ist vorbei.", "Anderes");
        Map<String, String> form = fields(about);
        form.put("name", "Beispiel");
        form.put("email", "beispiel@firma.example");
        form.put("message", "Wir kommen zu zweit.");
        Thread.sleep(WRITING.toMillis());

        HttpResponse<String> refused = send(CONTACT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(refused.body());
        assertThat(again.select(".faults").text()).contains("Anmelden kann man sich");
        assertThat(again.select("form .note").text()).contains("Die Veranstaltung ist vorbei.");
        assertThat(fields(again))
                .containsEntry("message", "Wir kommen zu zweit.")
                .containsEntry("about", "events:" + id);

        Map<String, String> question = fields(again);
        question.put("topic", "other");
        Thread.sleep(WRITING.toMillis());
        assertThat(send(CONTACT, question).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsLost() throws Exception {
        Map<String, String> form = open(CONTACT);
        form.put("name", "\"><script>alert(1)</script>");
        form.put("topic", "funding");
        form.put("email", "keine Adresse");
        form.put("company", "Glas & Söhne");

        HttpResponse<String> answer = send(CONTACT, form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("[name=name]").val()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.select("[name=company]").val()).isEqualTo("Glas & Söhne");
        assertThat(page.select("[name=topic] [selected]").val()).isEqualTo("funding");
        assertThat(answer.body()).doesNotContain("<script>alert");
        Element email = Objects.requireNonNull(page.selectFirst("[name=email]"));
        assertThat(email.attr("aria-invalid")).isEqualTo("true");
        assertThat(email.attr("aria-describedby").split(" "))
                .extracting(
                        id -> Objects.requireNonNull(page.getElementById(id)).text())
                .anyMatch(text -> text.contains("braucht eine vollständige Adresse"));
        assertThat(page.select(".faults[role=alert] a").eachAttr("href"))
                .containsExactly("#f-contact-message", "#f-contact-email")
                .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void theEnglishFormAnswersInEnglish() throws Exception {
        Map<String, String> form = open("/en" + CONTACT);
        form.put("topic", "plots");
        form.put("name", "Sample");
        form.put("email", "sample@company.example");

        Document page = Jsoup.parse(send("/en" + CONTACT, form).body());
        assertThat(page.select(".faults").text()).contains("Please check your entries", "Please fill in");

        Map<String, String> again = fields(page);
        assertThat(again).containsEntry("name", "Sample").containsEntry("topic", "plots");
        again.put("message", "We need 5 ha near the motorway.");
        Thread.sleep(WRITING.toMillis());
        HttpResponse<String> taken = send("/en" + CONTACT, again);
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().firstValue("Location").orElseThrow()).startsWith("/en" + CONTACT + "?ticket=K-");
    }

    @Test
    void aFormSentAtOnceIsAskedForOnceMoreWithEverythingInIt() throws Exception {
        Map<String, String> form = open(BARRIER);
        form.put("message", "Zu schnell");

        HttpResponse<String> answer = send(BARRIER, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".faults").text()).contains("schneller, als wir es erwarten");
        assertThat(page.select("[name=message]").val()).isEqualTo("Zu schnell");
        assertThat(page.select("[name=stamp]").val()).isNotEmpty().isNotEqualTo(form.get("stamp"));
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        Map<String, String> form = open(BARRIER);
        form.put("message", "Fremd");

        HttpResponse<String> answer = http.send(
                request(BARRIER, form)
                        .header("Origin", "https://anderswo.example")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aPageWithoutAFormTakesNone() throws Exception {
        assertThat(send("/", Map.of("form", "contact", "message", "x")).statusCode())
                .isEqualTo(405);
        assertThat(send(CONTACT, Map.of("form", "gibtesnicht")).statusCode()).isEqualTo(405);
        assertThat(send("/gibt-es-nicht", Map.of("form", "contact")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyVisitorGetsAFormOfTheirOwnAndNoCookie() throws Exception {
        HttpResponse<String> one = get(CONTACT);
        HttpResponse<String> two = get(CONTACT);

        assertThat(stamp(one)).isNotEmpty().isNotEqualTo(stamp(two));
        assertThat(one.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(one.headers().map()).doesNotContainKey("set-cookie");
        // The control: a page without a form is the same for everybody.
        assertThat(get("/").headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void aTicketSomebodyMadeUpIsNotPrinted() throws Exception {
        Document page = page(BARRIER + "?ticket=%3Cb%3EGewonnen%3C%2Fb%3E");

        assertThat(page.text()).doesNotContain("Gewonnen");
        assertThat(page.select("form [name=stamp]")).hasSize(1);
    }

    private MimeMessage mailAbout(String ticket) throws Exception {
        for (int tenth = 0; tenth < 200; tenth++) {
            for (MimeMessage mail : mails.getReceivedMessages()) {
                if (mail.getSubject().contains(ticket)) {
                    return mail;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail about " + ticket + " within 20 s");
    }

    private Map<String, String> open(String path) throws Exception {
        return fields(page(path));
    }

    /** What a browser would send, in the order of the page. */
    private static Map<String, String> fields(Document page) {
        Element form = Objects.requireNonNull(page.selectFirst("form[method=post]"));
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input, select, textarea")) {
            String value = field.tagName().equals("select")
                    ? field.select("[selected]").val()
                    : field.val();
            fields.put(field.attr("name"), value);
        }
        assertThat(fields).containsKeys("form", "stamp", "website", "message");
        return fields;
    }

    private static String stamp(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[name=stamp]").val();
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(origin + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return http.send(request(path, fields).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
