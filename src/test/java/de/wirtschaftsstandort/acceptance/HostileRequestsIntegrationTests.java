package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsIntegrationTests {

    private static final Pattern STACK_TRACE = Pattern.compile("\\sat [\\w.$]+\\([\\w]+\\.java:\\d+\\)|Exception");

    /** Pieces that mean something to servers, encoders, file systems or template engines. */
    private static final String[] PIECES = {
        "/",
        "..",
        ".",
        "%2e",
        "%2F",
        "%252e",
        "%00",
        "%",
        "%zz",
        ";",
        "?",
        "&",
        "=",
        "#",
        "\\",
        "%5c",
        "~",
        "@",
        "+",
        "*",
        "standort",
        "en",
        "de",
        "xx",
        "gewerbeflaechen",
        "index.html",
        ".resources",
        "webresources",
        "module.yaml",
        "dam",
        "jcr:",
        "${7*7}",
        "<script>",
        "'",
        "\"",
        "%C3%A4",
        "%ff",
        "%E2%80%AE",
        "WEB-INF",
        "web.xml",
        "META-INF",
        "actuator",
        "env",
        "sitemap.xml",
        ".git",
        "config",
        "a",
        "0",
        "-1",
        "9999999999999999999",
        "null",
        "[",
        "]",
        "{",
        "|",
        "^",
        "`"
    };

    private final RawHttp http = new RawHttp(SharedApplication.get().port());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/.resources/standort/webresources/../module.yaml",
                "/.resources/standort/webresources/%2e%2e/module.yaml",
                "/.resources/standort/webresources/%252e%252e/module.yaml",
                "/.resources/standort/module.yaml",
                "/.resources/standort/templates/pages/home.yaml",
                "/.resources/standort/templates/pages/home.ftl",
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/application.yaml",
                "/frontend/package.json",
                "/package.json",
                "/actuator/env",
                "/actuator/heapdump",
                "/application.yaml",
                "/db/migration/V1__content.sql"
            })
    void neverServesWhatIsNotPublic(String target) {
        RawHttp.Answer answer = http.get(target);

        assertThat(answer.status()).isIn(400, 404, 410);
        assertThat(STACK_TRACE.matcher(answer.text()).find()).isFalse();
    }

    @Test
    void answersAnOverLongAddressWithAClientError() {
        assertThat(http.get("/" + "a".repeat(4_000)).status()).isBetween(400, 499);
        assertThat(http.get("/" + "a".repeat(60_000)).status()).isBetween(400, 499);
    }

    @Test
    void treatsAnUnknownLanguageAsAPathThatIsNotThere() {
        assertThat(http.get("/xx/standort").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"forged\"", "W/\"x\"", "garbage", "\"a\",\"b\",", "\"\u00e4\"", "\"", ",,,"})
    void answersAForgedEntityTagWithTheWholePage(String etag) {
        assertThat(http.get("/", "If-None-Match: " + etag).status()).isEqualTo(200);
    }

    @Test
    void answersAMatchingEntityTagWithNotModified() {
        String etag =
                SharedApplication.get().get("/").headers().firstValue("ETag").orElseThrow();

        assertThat(http.get("/", "If-None-Match: " + etag).status()).isEqualTo(304);
    }

    @Test
    void deniesEveryMethodThatIsNotReading() {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"}) {
            assertThat(http.send(
                                    method
                                            + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .status())
                    .as(method)
                    .isIn(400, 403, 405, 501);
        }
    }

    @Test
    void tenThousandRandomPathsNeverGiveAServerErrorOrAStackTrace() {
        Random random = new Random(20_261_124);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder target = new StringBuilder("/");
            for (int piece = random.nextInt(8); piece >= 0; piece--) {
                target.append(PIECES[random.nextInt(PIECES.length)]);
                if (random.nextInt(3) == 0) {
                    target.append('/');
                }
            }
            RawHttp.Answer answer = http.get(target.toString());
            assertThat(answer.status()).as(target.toString()).isBetween(200, 499);
            assertThat(STACK_TRACE.matcher(answer.text()).find())
                    .as(target.toString())
                    .isFalse();
        }
    }

    /** The control: a trace in an answer would be recognised. */
    @Test
    void aStackTraceWouldBeSeen() {
        assertThat(STACK_TRACE
                        .matcher("java.lang.IllegalState\n\tat a.b.C$D.e(C.java:12)")
                        .find())
                .isTrue();
    }
}
