package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemoryContentTests {

    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final NodePath HOME = NodePath.of("/home");

    private final MemoryContent content = new MemoryContent(Stage.PUBLIC);

    private List<Problem> read(String file, String text) {
        return content.importFile(file, text.getBytes(StandardCharsets.UTF_8), LANGUAGES);
    }

    private ContentNode node(String path) {
        return content.find("website", NodePath.of(path)).orElseThrow();
    }

    @Test
    void makesMissingAncestorsFolders() {
        content.put("website", NodePath.of("/a/b/page"), "mgnl:page", Map.of());

        assertThat(node("/a/b").nodeType()).isEqualTo("mgnl:folder");
        assertThat(node("/a/b/page").parent()).map(ContentNode::path).contains(NodePath.of("/a/b"));
        assertThat(content.find("website", NodePath.ROOT)).isPresent();
    }

    @Test
    void replacesTypeAndPropertiesOfANodeAndKeepsIdPlaceAndChildren() {
        content.put("website", HOME, "mgnl:page", Map.of(PropertyKey.of("title"), PropertyValue.of("old")));
        content.put("website", NodePath.of("/home/main"), "mgnl:area", Map.of());
        content.put("website", NodePath.of("/next"), "mgnl:page", Map.of());
        NodeId before = node("/home").id();

        content.put("website", HOME, "mgnl:content", Map.of(PropertyKey.of("name"), PropertyValue.of("new")));

        assertThat(node("/home").id()).isEqualTo(before);
        assertThat(node("/home").nodeType()).isEqualTo("mgnl:content");
        assertThat(node("/home").text("title")).isEmpty();
        assertThat(node("/home").text("name")).contains("new");
        assertThat(node("/home").children()).extracting(ContentNode::name).containsExactly("main");
        assertThat(node("/").children()).extracting(ContentNode::name).containsExactly("home", "next");
    }

    @Test
    void derivesTheSameIdInEveryRunAndFindsANodeByIt() {
        ContentNode home = content.put("website", HOME, "mgnl:page", Map.of());
        MemoryContent other = new MemoryContent(Stage.AUTHOR);

        assertThat(other.put("website", HOME, "mgnl:page", Map.of()).id()).isEqualTo(home.id());
        assertThat(other.put("events", HOME, "mgnl:page", Map.of()).id()).isNotEqualTo(home.id());
        assertThat(content.find("website", home.id())).map(ContentNode::path).contains(HOME);
        assertThat(content.find("events", home.id())).isEmpty();
    }

    @Test
    void refusesWhatTheStoreWouldRefuse() {
        assertThatThrownBy(() -> content.put("website", NodePath.of("/a:b:c"), "mgnl:page", Map.of()))
                .isInstanceOf(ContentRefused.class);
        assertThatThrownBy(() -> content.put("Web site", HOME, "mgnl:page", Map.of()))
                .isInstanceOf(ContentRefused.class);
        assertThatThrownBy(() -> content.put("website", HOME, "no type", Map.of()))
                .isInstanceOf(ContentRefused.class);
    }

    @Test
    void readsABootstrapFileWithItsIdsAndLanguages() {
        assertThat(
                        read(
                                "website.home.yaml",
                                """
                        home:
                          jcr:primaryType: mgnl:page
                          jcr:uuid: 11111111-2222-3333-4444-555555555555
                          title: Start
                          title_de: Anfang
                          main: {jcr:primaryType: mgnl:area}
                        """))
                .isEmpty();

        assertThat(content.find(
                        "website",
                        NodeId.parse("11111111-2222-3333-4444-555555555555").orElseThrow()))
                .map(node -> node.text("title", "de").orElseThrow())
                .contains("Anfang");
        assertThat(node("/home/main").nodeType()).isEqualTo("mgnl:area");
    }

    @Test
    void givesAnIdThatIsTakenToTheFirstNodeOnly() {
        String file = "%s:\n  jcr:primaryType: mgnl:page\n  jcr:uuid: 11111111-2222-3333-4444-555555555555\n";

        read("website.first.yaml", file.formatted("first"));
        read("website.second.yaml", file.formatted("second"));

        assertThat(node("/first").id().toString()).startsWith("11111111");
        assertThat(node("/second").id()).isNotEqualTo(node("/first").id());
    }

    @Test
    void leavesNothingOfAFaultyFile() {
        List<Problem> problems = read("website.home.yaml", "home:\n  jcr:primaryType: mgnl:page\n  title: [unclosed\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("website.home.yaml");
            assertThat(problem.line()).isPositive();
        });
        assertThat(content.find("website", HOME)).isEmpty();
    }

    @Test
    void reportsFilesThatHoldNoContentAndReadsNothingOfThem() {
        for (String workspace : List.of("config", "users", "userroles", "usergroups")) {
            assertThat(read(workspace + ".x.yaml", "x:\n  jcr:primaryType: mgnl:content\n"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sentence()).contains("'" + workspace + "'"));
            assertThat(content.find(workspace, NodePath.of("/x"))).isEmpty();
        }
    }

    @Test
    void readsOneNodeUnderTheNameAndTypeItIsGiven() {
        assertThat(content.importNode(
                        "c.yaml", "title: T\nlist:\n  - {a: 1}\n", "website", HOME, "mgnl:page", LANGUAGES))
                .isEmpty();
        assertThat(content.importNode(
                        "d.yaml",
                        "other:\n  jcr:primaryType: mgnl:component\n  title: U\n",
                        "website",
                        NodePath.of("/named"),
                        "mgnl:page",
                        LANGUAGES))
                .isEmpty();

        assertThat(node("/home").nodeType()).isEqualTo("mgnl:page");
        assertThat(node("/home/list").children()).hasSize(1);
        assertThat(node("/named").nodeType()).isEqualTo("mgnl:component");
        assertThat(node("/named").text("title")).contains("U");
    }

    @Test
    void answersQueriesAndReferrers() {
        ContentNode target = content.put("website", HOME, "mgnl:page", Map.of());
        content.put(
                "website",
                NodePath.of("/home/teaser"),
                "mgnl:component",
                Map.of(PropertyKey.of("link"), PropertyValue.of(target.id())));

        assertThat(content.query(ContentQuery.in("website").ofTypes("mgnl:component")))
                .extracting(ContentNode::name)
                .containsExactly("teaser");
        assertThat(content.referrers(target.id())).extracting(ContentNode::name).containsExactly("teaser");
        assertThat(content.query(ContentQuery.in("nowhere"))).isEmpty();
    }
}
