package de.wirtschaftsstandort.rest;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestControllerTests {

    private static final String NEWS = "/.rest/delivery/news";

    private PublishedContentFixture content;
    private ModuleFolder modules;
    private RestApi api;

    @BeforeAll
    void content() {
        content = new PublishedContentFixture()
                .with(
                        "news",
                        """
                        a:
                          jcr:primaryType: mgnl:content
                          title: Hallo
                        """,
                        List.of());
    }

    @AfterAll
    void close() {
        content.close();
    }

    @BeforeEach
    void api(@TempDir Path folder) {
        modules = new ModuleFolder(folder).with("/m/restEndpoints/delivery/news.yaml", "workspace: news\n");
        api = new RestApi(modules, content.world());
    }

    @Test
    void answersJsonThatIsAskedAgainByItsEntityTag() {
        MvcTestResult answer = api.get(NEWS);
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/json;charset=utf-8")
                .hasHeader("Cache-Control", "no-cache")
                .hasHeader("Vary", "Accept-Language");
        String tag = String.valueOf(answer.getResponse().getHeader("ETag"));
        assertThat(api.get(NEWS, "If-None-Match", tag))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .body()
                .isEmpty();
        assertThat(api.get(NEWS, "If-None-Match", "\"other\"")).hasStatusOk();
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        MvcTestResult get = api.get(NEWS);
        MvcTestResult head = api.send(HttpMethod.HEAD, NEWS);
        assertThat(head).hasStatusOk().body().isEmpty();
        assertThat(head.getResponse().getHeaderNames())
                .containsExactlyInAnyOrderElementsOf(get.getResponse().getHeaderNames());
        assertThat(head)
                .hasHeader("Content-Length", String.valueOf(get.getResponse().getContentLength()));
    }

    @Test
    void saysWhichMethodsThereAre() {
        assertThat(api.send(HttpMethod.OPTIONS, NEWS)).hasStatus(204).hasHeader("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesToWrite(String method) {
        MvcTestResult answer = api.send(HttpMethod.valueOf(method), NEWS);
        assertThat(answer).hasStatus(405).hasHeader("Allow", "GET, HEAD, OPTIONS");
        assertThat(answer).bodyJson().extractingPath("error.code").isEqualTo("methodNotAllowed");
    }

    @Test
    void anErrorIsNotKept() {
        assertThat(api.get(NEWS + "/nothing")).hasStatus(404).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void whileTheDatabaseIsAwayTheClientIsAskedToComeBack() {
        RestApi away = new RestApi(modules, new Failing(new DataAccessResourceFailureException("connection refused")));
        MvcTestResult answer = away.get(NEWS);
        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "10");
        assertThat(answer).bodyJson().extractingPath("error.code").isEqualTo("unavailable");
    }

    @Test
    void aFaultOfOursSaysNothingOfItsReason() {
        MvcTestResult answer = new RestApi(modules, new Failing(new IllegalStateException("secret table"))).get(NEWS);
        assertThat(answer).hasStatus(500).body().asString().contains("unknown").doesNotContain("secret", "Exception");
    }

    @Test
    void aChangedDefinitionHoldsFromTheNextRequestOn() {
        assertThat(api.get(NEWS)).bodyJson().extractingPath("limit").isEqualTo(10);
        modules.with("/m/restEndpoints/delivery/news.yaml", "workspace: news\nlimit: 3\n")
                .with("/m/restEndpoints/fresh.yaml", "workspace: news\n");
        api.reload();
        assertThat(api.get(NEWS)).bodyJson().extractingPath("limit").isEqualTo(3);
        assertThat(api.get("/.rest/fresh")).hasStatusOk();
        modules.without("/m/restEndpoints/delivery/news.yaml");
        api.reload();
        assertThat(api.get(NEWS)).hasStatus(404);
    }

    @Test
    void whatIsUnpublishedIsGoneWithTheNextRequest() {
        content.with("withdrawn", "a:\n  jcr:primaryType: mgnl:content\n", List.of());
        modules.with("/m/restEndpoints/withdrawn.yaml", "workspace: withdrawn\n");
        api.reload();
        assertThat(api.get("/.rest/withdrawn/a")).hasStatusOk();
        content.store()
                .stageCopy()
                .remove("withdrawn", content.require("withdrawn", "/a").id());
        content.store().forget();
        assertThat(api.get("/.rest/withdrawn/a")).hasStatus(404);
        assertThat(api.get("/.rest/withdrawn"))
                .bodyJson()
                .extractingPath("total")
                .isEqualTo(0);
    }

    @Test
    void aWorkspaceThatIsNotThereHasNothing() {
        modules.with("/m/restEndpoints/none.yaml", "workspace: no such; drop table\n");
        api.reload();
        assertThat(api.get("/.rest/none")).bodyJson().extractingPath("total").isEqualTo(0);
        assertThat(api.get("/.rest/none/a")).hasStatus(404);
    }

    /** A store none of whose reads succeeds. */
    private record Failing(RuntimeException failure) implements ContentNodes {

        @Override
        public Stage stage() {
            return Stage.PUBLIC;
        }

        @Override
        public Optional<ContentNode> find(String workspace, NodeId id) {
            throw failure;
        }

        @Override
        public Optional<ContentNode> find(String workspace, NodePath path) {
            throw failure;
        }

        @Override
        public List<ContentNode> query(ContentQuery query) {
            throw failure;
        }

        @Override
        public List<ContentNode> referrers(NodeId target) {
            throw failure;
        }
    }
}
