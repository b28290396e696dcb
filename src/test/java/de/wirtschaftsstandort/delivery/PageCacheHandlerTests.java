package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentChanged;
import de.wirtschaftsstandort.support.SettableClock;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handler in front of a real Jetty whose servlet counts how often it is asked. */
class PageCacheHandlerTests {

    private static final String BODY = "<p>Größe</p>".repeat(500);

    private final MemoryPageCache cache =
            new MemoryPageCache(new SettableClock(Instant.parse("2026-05-04T10:00:00Z")), 10_000_000);
    private final AtomicInteger servletCalls = new AtomicInteger();
    private final AtomicInteger givenAgain = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder((Servlet) new Pages()), "/*");
        PageCacheHandler handler = new PageCacheHandler(cache);
        handler.setHandler(context);
        server.setHandler(handler);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void answersTheSecondRequestWithoutTheServletAndWithTheSameHeaders() throws Exception {
        HttpResponse<byte[]> first = get("/a");
        HttpResponse<byte[]> second = get("/a");
        assertThat(servletCalls).hasValue(1);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));
        assertThat(ofThePage(second)).isEqualTo(ofThePage(first));
        assertThat(second.headers().firstValue("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(second.headers().firstValue("X-Request-Id")).isEmpty();
        assertThat(second.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void sendsTheCodingTheVisitorTakes() throws Exception {
        get("/a");
        HttpResponse<byte[]> gzip = get("/a", "Accept-Encoding", "gzip");
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> brotli = get("/a", "Accept-Encoding", "gzip, br");
        assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(brotli.body().length).isLessThan(BODY.length() / 10);
        assertThat(servletCalls).hasValue(1);
    }

    @Test
    void countsEachVisitorOnceWhoeverAnswersThem() throws Exception {
        get("/a");
        get("/a");
        get("/a", "Accept-Encoding", "gzip");
        assertThat(givenAgain).hasValue(2);
    }

    @Test
    void aVisitorWhoHasThePageIsToldSoWithoutBody() throws Exception {
        String tag = get("/a").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get("/a", "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(servletCalls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"forged\"", "W/", "garbage", "\"unclosed", ",,,"})
    void aForgedTagGetsThePage(String forged) throws Exception {
        get("/a");
        assertThat(get("/a", "If-None-Match", forged).statusCode()).isEqualTo(200);
        assertThat(servletCalls).hasValue(1);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws Exception {
        HttpResponse<byte[]> get = get("/a");
        HttpResponse<byte[]> head = client.send(
                request("/a")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(ofThePage(head)).isEqualTo(ofThePage(get));
        assertThat(servletCalls).hasValue(1);
    }

    @Test
    void passesByWhatIsForOneVisitorOnly() throws Exception {
        get("/a");
        get("/a", "Cookie", "x=1; SESSION=abc");
        get("/a?vorschau=stamp");
        client.send(
                request("/a").POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(servletCalls).hasValue(4);
    }

    @Test
    void aCookieOfAnotherNameDoesNotMatter() throws Exception {
        get("/a");
        get("/a", "Cookie", "x=1");
        assertThat(servletCalls).hasValue(1);
    }

    @Test
    void anAnswerThatSetsACookieAlwaysComesFromTheServlet() throws Exception {
        get("/cookie");
        get("/cookie");
        assertThat(servletCalls).hasValue(2);
    }

    @Test
    void asksTheServletAgainOnceThePageIsDropped() throws Exception {
        get("/a");
        cache.changed(new ContentChanged(List.of(), true));
        get("/a");
        assertThat(servletCalls).hasValue(2);
    }

    @Test
    void aFailureBehindTheCacheIsAnErrorAnswer() throws Exception {
        assertThat(get("/fails").statusCode()).isEqualTo(500);
    }

    private final class Pages extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            servletCalls.incrementAndGet();
            if (request.getRequestURI().equals("/fails")) {
                throw new IllegalStateException("seeded");
            }
            if (request.getRequestURI().equals("/cookie")) {
                response.setHeader("Set-Cookie", "a=b");
            }
            response.setHeader("Content-Security-Policy", "default-src 'self'");
            response.setHeader("X-Request-Id", String.valueOf(servletCalls));
            CachedPage page = cache.get(PageAddress.of(request), reads -> {
                reads.eachTime(givenAgain::incrementAndGet);
                return new RenderedPage(
                        200, Map.of("Content-Type", "text/html;charset=UTF-8"), BODY, Duration.ofHours(1));
            });
            CachedPageWriter.write(page, request, response);
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + path));
    }

    private static Map<String, List<String>> ofThePage(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers;
    }
}
