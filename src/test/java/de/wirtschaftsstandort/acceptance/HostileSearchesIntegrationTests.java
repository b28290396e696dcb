package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.catalogue.HostileQueries;
import de.wirtschaftsstandort.catalogue.SlowQueries;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Whatever an address of the finder says, the answer is the page, the file or a refusal in words. */
class HostileSearchesIntegrationTests {

    private static final RawHttp HTTP =
            new RawHttp(SharedApplication.withSearch().port());

    /** The page or the file; a refusal, at last that of the server itself before there is a language to speak. */
    private static final List<Integer> ANSWERS = List.of(200, 400, 414, 431);

    /** Of a longer request the server does not read all: it may close the connection while it is still being sent. */
    private static final int MORE_THAN_IS_READ = 16_000;

    private static final Pattern TRACE = Pattern.compile("\\sat [\\w.$]+\\(\\w+\\.java:\\d+\\)|\\w+Exception\\b");
    private static final Pattern MARKUP = Pattern.compile("<script>alert|<img src=x");

    /** No server decodes these, and some mean two things. */
    private static final List<String> RAW = List.of(
            "q=%",
            "q=%zz",
            "q=%C3",
            "q=%ff%fe",
            "q=%00",
            "q=%u0041",
            "q=%ED%A0%80",
            "q=%C0%AF",
            "q",
            "=",
            "&&&",
            "?q=a?q=b",
            "q=a;gemeinde=b",
            "%71=Glas",
            "q[]=a&q[0]=b",
            "q=a&".repeat(300),
            "%00=%00",
            "gemeinde=14730250&".repeat(80),
            "vergleich=a&".repeat(120),
            "q=Glas#frag");

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "00000000000001",
            "1e308",
            "NaN",
            "-Infinity",
            "99999999999999999999999",
            "-2147483649",
            "0x10",
            "１２",
            "1,5",
            "5 km",
            "2026-02-30",
            "-999999999-01-01",
            "+1");

    /** As maps would send them: crossing themselves, inside out, around the pole, of one point. */
    private static final List<String> OUTLINES = List.of(
            "12.9,51.5,13.1,51.7",
            "13.1,51.7,12.9,51.5",
            "-180,-90,180,90",
            "1e400,-1e400,NaN,51",
            "12.9,51.5",
            "12.9,51.5,12.9,51.5",
            "POLYGON((12 51,13 52,13 51,12 52,12 51))",
            "{\"type\":\"Polygon\",\"coordinates\":[[[12,51],[13,52],[13,51],[12,52],[12,51]]]}");

    private static final List<Timed> SENT = new ArrayList<>();

    private record Timed(String target, Duration time) {

        @Override
        public String toString() {
            return time.toMillis() + " ms " + target.substring(0, Math.min(target.length(), 120));
        }
    }

    @BeforeAll
    static void warmUp() {
        // The first page of a kind pays for its templates.
        FinderRoute.ALL.forEach(route -> HTTP.get(route.with("Glas", 0)));
    }

    @AfterAll
    static void tellTheSlowest(TestReporter reporter) {
        List<Timed> slowest = SENT.stream()
                .sorted((one, other) -> other.time().compareTo(one.time()))
                .toList();
        reporter.publishEntry("sent", String.valueOf(SENT.size()));
        reporter.publishEntry("median", slowest.get(slowest.size() / 2).toString());
        reporter.publishEntry(
                "1 % take longer", slowest.get(slowest.size() / 100).toString());
        IntStream.range(0, 5)
                .forEach(rank -> reporter.publishEntry(
                        "slowest " + rank, slowest.get(rank).toString()));
    }

    private static RawHttp.Answer send(String target) {
        long start = System.nanoTime();
        RawHttp.Answer answer = HTTP.get(target);
        SENT.add(new Timed(target, Duration.ofNanos(System.nanoTime() - start)));
        return answer;
    }

    /** What is wrong with an answer to something hostile; empty when it is one a visitor can live with. */
    private static Optional<String> fault(String target, RawHttp.Answer answer) {
        if (target.length() > MORE_THAN_IS_READ && answer.status() == 0) {
            return Optional.empty();
        }
        String body = answer.text().substring(Math.max(0, answer.text().indexOf("\r\n\r\n")));
        if (!ANSWERS.contains(answer.status())) {
            return Optional.of("status " + answer.status());
        }
        if (TRACE.matcher(answer.text()).find()) {
            return Optional.of("a stack trace");
        }
        if (MARKUP.matcher(body).find() || !answer.header("Set-Cookie").isEmpty()) {
            return Optional.of("what was sent comes back as markup or header");
        }
        return body.isBlank() ? Optional.of("no words, status " + answer.status()) : Optional.empty();
    }

    /** Each text goes to so many addresses, to which ones by turns. */
    private static void expectAnswers(List<String> texts, int addresses, Spelling spelling) {
        List<FinderRoute> routes = FinderRoute.ALL;
        List<String> faults = new ArrayList<>();
        for (int turn = 0; turn < texts.size() * addresses; turn++) {
            String target = spelling.of(routes.get(turn % routes.size()), texts.get(turn / addresses), turn);
            fault(target, send(target))
                    .map(fault -> fault + ": " + target.substring(0, Math.min(target.length(), 200)))
                    .ifPresent(faults::add);
        }
        assertThat(faults).isEmpty();
    }

    private record Hostile(FinderRoute route, String text, int turn) {

        String target() {
            return after("");
        }

        String after(String signs) {
            return route.with(signs + text, turn);
        }
    }

    private interface Spelling {
        String of(FinderRoute route, String text, int turn);
    }

    @Test
    void everyTextIsAnswered() {
        List<String> texts = HostileQueries.all();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(500);

        expectAnswers(texts, 1, FinderRoute::with);
    }

    @Test
    void numbersOutlinesAndBrokenEncodingsAreAnswered() {
        expectAnswers(NUMBERS, 2, (route, text, turn) -> route.everywhere(text));
        expectAnswers(OUTLINES, 2, (route, text, turn) -> route.everywhere(text));
        expectAnswers(RAW, 2, (route, query, turn) -> route.path() + "?" + query);
    }

    @Test
    @Tag("long")
    void everythingIsAnsweredOnEveryAddress() {
        int all = FinderRoute.ALL.size();
        expectAnswers(HostileQueries.all(), all, (route, text, turn) -> route.with(text, turn / all));
        expectAnswers(NUMBERS, all, (route, text, turn) -> route.everywhere(text));
        expectAnswers(OUTLINES, all, (route, text, turn) -> route.everywhere(text));
        expectAnswers(RAW, all, (route, query, turn) -> route.path() + "?" + query);
    }

    /** What took long is asked again, since a busy machine takes long for anything. */
    @Test
    @Tag("long")
    void noAddressIsSlowEveryTime() {
        List<Hostile> all = new ArrayList<>();
        List<FinderRoute> routes = FinderRoute.ALL;
        List<String> texts = HostileQueries.all();
        for (int turn = 0; turn < texts.size(); turn++) {
            all.add(new Hostile(routes.get(turn % routes.size()), texts.get(turn), turn));
        }

        assertThat(SlowQueries.of(all, Hostile::target, (one, signs) -> HTTP.get(one.after(signs))))
                .isEmpty();
        assertThat(SlowQueries.of(List.of("Glas", "slow"), text -> {
                    HTTP.get("/suche?q=" + text);
                    SlowQueries.slowIfItSaysSo(text);
                }))
                .as("the control")
                .containsExactly("slow");
    }

    @Test
    void aLongInputIsShortenedAndThePageSaysSo() {
        String longInput = "Glas+".repeat(30);
        assertThat(send("/branchenkatalog?q=" + longInput).text()).contains("Es zählen höchstens 12 Wörter");
        assertThat(send("/suche?q=" + longInput).text()).contains("Es zählen höchstens 12 Wörter");
        assertThat(send("/en/suche?q=" + longInput).text()).contains("at most 12 words");
        assertThat(send("/suche?q=Glas").text()).doesNotContain("Es zählen höchstens 12 Wörter");
    }

    @Test
    void aChoiceThatDoesNotExistFindsNothingAndSaysSo() {
        assertThat(send("/branchenkatalog?gemeinde=99999999").text())
                .contains("Kein Unternehmen erfüllt alle Bedingungen.");
        assertThat(send("/gewerbeflaechen/flaechen?gemeinde=99999999").text())
                .contains("Zu dieser Auswahl gibt es gerade nichts.");
    }

    /** The control: the same sender sees a failure, and the search still finds. */
    @Test
    void aFailureWouldBeSeen() {
        assertThat(fault("/", new RawHttp.Answer(500, "HTTP/1.1 500\r\n\r\nx"))).contains("status 500");
        assertThat(fault("/", new RawHttp.Answer(0, ""))).contains("status 0");
        assertThat(fault("/", new RawHttp.Answer(200, "HTTP/1.1 200 OK\r\n\r\njava.lang.IllegalStateException")))
                .contains("a stack trace");
        assertThat(fault("/", new RawHttp.Answer(200, "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\n\r\nx")))
                .isPresent();
        assertThat(fault("/", new RawHttp.Answer(200, "HTTP/1.1 200 OK\r\n\r\n<script>alert(1)</script>")))
                .isPresent();
        assertThat(fault("/", HTTP.get("/gibt-es-nicht"))).contains("status 404");
        assertThat(fault("/", send("/branchenkatalog?q=Glas"))).isEmpty();
        assertThat(send("/exports/companies.csv?q=Glas").text().lines().count()).isGreaterThan(15);
    }
}
