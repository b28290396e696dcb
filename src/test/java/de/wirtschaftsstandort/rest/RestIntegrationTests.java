package de.wirtschaftsstandort.rest;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.Application;
import de.wirtschaftsstandort.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's own endpoints in the whole application: server, filters, security, store, start content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestIntegrationTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext application;
    private String origin;

    @BeforeAll
    void start() {
        PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.fresh();
        application = SpringApplication.run(
                Application.class,
                "--spring.datasource.url=" + database.getURL(),
                "--spring.datasource.username=postgres",
                "--server.port=0");
        int port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        origin = "http://localhost:" + port + "/.rest/delivery/";
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void listsTheMunicipalitiesByNumberOfPeople() {
        JsonNode body = json(get("municipalities?orderBy=population%20desc&limit=3&lang=en"));
        assertThat(body.path("total").asInt()).isEqualTo(30);
        List<String> titles = StreamSupport.stream(body.path("results").spliterator(), false)
                .map(node -> node.path("title").asString())
                .toList();
        assertThat(titles).hasSize(3).startsWith("Delitzsch");
    }

    /** Brackets as people write them and as browsers send them. */
    @ParameterizedTest
    @ValueSource(strings = {"population[gt]=20000", "population%5Bgt%5D=20000"})
    void filters(String query) throws IOException {
        String raw = raw("GET", "/.rest/delivery/municipalities?kind[ne]=community&" + query);
        assertThat(raw)
                .startsWith("HTTP/1.1 200")
                .contains("\"title\":\"Delitzsch\"")
                .doesNotContain("Arzberg");
    }

    @Test
    void showsOneCompanyWithoutWhoEditedIt() {
        HttpResponse<String> answer = get("companies/nordsachsen/beispiel-agrarhof-liebschuetzberg");
        assertThat(json(answer).path("title").asString()).isEqualTo("Beispiel Agrarhof Liebschützberg");
        assertThat(answer.body()).doesNotContain("mgnl:createdBy");
        assertThat(json(get("companies?q=Getreide&lang=en")).path("total").asInt())
                .isPositive();
    }

    @Test
    void carriesTheHeadersOfEveryAnswer() {
        HttpResponse<String> answer = get("companies?limit=1");
        assertThat(answer.headers().map())
                .containsKeys("content-security-policy", "x-content-type-options", "etag", "vary", "x-request-id");
        assertThat(answer.headers().firstValue("content-type")).contains("application/json;charset=utf-8");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void refusesToWriteInTheWordsOfItsClients() throws IOException {
        String raw = raw("POST", "/.rest/delivery/companies");
        assertThat(raw).startsWith("HTTP/1.1 405").contains("\"code\":\"methodNotAllowed\"");
        assertThat(raw("OPTIONS", "/.rest/delivery/companies"))
                .startsWith("HTTP/1.1 204")
                .contains("Allow: GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.rest",
                "/.rest/",
                "/.rest/delivery",
                "/.rest/delivery/users",
                "/.rest/nodes/v1/website",
                "/.rest/delivery/companies/nordsachsen/nichts",
                "/.rest/delivery/companies?limit=100000",
                "/.rest/delivery/companies?title[x]=1",
                "/.rest/delivery/companies?title=%ff",
                "/.rest/delivery/companies?%zz=%"
            })
    void refusesInJson(String target) throws IOException {
        String raw = raw("GET", target);
        assertThat(raw).containsPattern("^HTTP/1.1 40[04]").contains("{\"error\":{\"code\":");
    }

    private HttpResponse<String> get(String path) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(origin + path)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As written, also what no client would send. */
    private String raw(String method, String target) throws IOException {
        URI server = URI.create(origin);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
