package de.wirtschaftsstandort.rest;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Query strings put together from pieces that mean something to somebody, against the real store. */
class HostileParametersTests {

    private static final int REQUESTS = 500;

    private static final String[] NAMES = {
        "title",
        "staff",
        "founded",
        "tags",
        "file",
        "partner",
        "title_en",
        "@name",
        "@ancestor",
        "@jcr:uuid",
        "@x",
        "q",
        "orderBy",
        "limit",
        "offset",
        "lang",
        "version",
        "mgnl:createdBy",
        "a/b",
        "'",
        "",
        "%00",
        "x' or '1'='1",
        "$.v",
        "title@en",
        "title[",
        "n.properties",
        "%F0%9F%98%80",
        "%ED%A0%80"
    };

    private static final String[] OPERATORS = {
        "",
        "[eq]",
        "[ne]",
        "[lt]",
        "[lte]",
        "[gt]",
        "[gte]",
        "[like]",
        "[in]",
        "[not-in]",
        "[null]",
        "[not-null]",
        "[]",
        "[[eq]]",
        "[drop]",
        "%5Blt%5D"
    };

    private static final String[] VALUES = {
        "",
        "a",
        "0",
        "-1",
        "5",
        "1e999999999",
        "1E5",
        "999999999999999999999999",
        "NaN",
        "Infinity",
        "true",
        "false",
        "2020-01-01",
        "2020-13-45",
        "0000-01-01",
        "9999-12-31",
        "+999999999-01-01T00:00:00Z",
        "2020-01-01T00:00:00.000%2B25:00",
        "a~b",
        "~",
        "1~",
        "2020-01-01~2020-12-31",
        "|",
        "a|b|c",
        "%25",
        "_",
        "%5C",
        "%25%5C",
        "%25a%25b%25c%25",
        "%00",
        "%ED%A0%80",
        "%F0%9F%98%80",
        "%zz",
        "%",
        "'",
        "\"",
        "';select pg_sleep(9);--",
        "/",
        "//",
        "/kreis",
        "/a/../b",
        "../..",
        "11111111-1111-1111-1111-111111111111",
        "1-1-1-1-1",
        "title desc",
        "title desc,staff",
        "title,,",
        ",",
        "de",
        "en",
        "all",
        "de_DE",
        "*",
        "${7*7}",
        "<script>",
        "(",
        ")",
        ":*",
        "& |",
        "!",
        "\\",
        "%0A%0D",
        "%C2%A0",
        "x".repeat(500)
    };

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void areAnsweredOrRefusedButNeverAFaultOfOurs(@TempDir Path folder) {
        Random random = new Random(20261128);
        Map<Integer, Integer> answers = new TreeMap<>();
        try (PublishedContentFixture content = new PublishedContentFixture()) {
            content.with("news", contentOfEveryKind(), List.of());
            RestApi api = new RestApi(
                    new ModuleFolder(folder).with("/m/restEndpoints/news.yaml", "workspace: news\ndepth: 2\n"),
                    content.world());
            for (int i = 0; i < REQUESTS; i++) {
                String address = (i % 10 == 0 ? "/.rest/news/kreis/a?" : "/.rest/news?") + query(random);
                MvcTestResult answer = api.get(address);
                int status = answer.getResponse().getStatus();
                assertThat(status).as(address).isIn(200, 400, 404);
                JsonNode body = JSON.readTree(answer.getResponse().getContentAsByteArray());
                assertThat(body.has("error")).as(address).isEqualTo(status != 200);
                answers.merge(status, 1, Integer::sum);
            }
        }
        // The control: both ways were gone often.
        assertThat(answers.get(200)).isGreaterThan(50);
        assertThat(answers.get(400)).isGreaterThan(50);
    }

    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        for (int pairs = 1 + random.nextInt(3); pairs > 0; pairs--) {
            query.append(NAMES[random.nextInt(NAMES.length)])
                    .append(OPERATORS[random.nextInt(OPERATORS.length)])
                    .append('=')
                    .append(VALUES[random.nextInt(VALUES.length)])
                    .append(pairs > 1 ? "&" : "");
        }
        return query.toString();
    }

    private static String contentOfEveryKind() {
        return """
                kreis:
                  jcr:primaryType: mgnl:folder
                  a:
                    jcr:primaryType: mgnl:content
                    title: a
                    title_en: b
                    staff: 5
                    founded: 2020-05-01T08:00:00.000+02:00
                    tags: [a, b]
                    file: !!binary aGFsbG8=
                  b:
                    jcr:primaryType: mgnl:content
                    title: 5
                    staff: 2.5
                    tags: []
                """;
    }
}
