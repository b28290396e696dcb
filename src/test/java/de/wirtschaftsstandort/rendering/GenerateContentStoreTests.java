package de.wirtschaftsstandort.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenerateContentStoreTests {

    private static final String WORKSPACE = "website";
    private static final Site SITE =
            new Site("test", "plain", List.of("localhost"), List.of(Locale.GERMAN), List.of(), "html", "", Map.of());

    private final TestStore store = TestStore.fresh();
    private final MemoryResources resources = new MemoryResources()
            .put(
                    "/m/templates/pages/home.yaml",
                    """
                    templateScript: /m/x.ftl
                    areas:
                      main:
                        autoGeneration:
                          generatorClass: info.magnolia.rendering.generator.CopyGenerator
                          content:
                            headline:
                              nodeType: mgnl:component
                              templateId: m:components/card
                              title: Willkommen
                              rank: 3
                              share: 0.5
                              visible: true
                              tags: [a, b]
                              links: {first: {target: /home}}
                            plain: {text: x}
                      optional: {optional: true}
                      shared: {createAreaNode: false}
                      off: {enabled: false}
                      outer: {areas: {inner: {}}}
                    """)
            .put("/m/templates/components/card.yaml", "templateScript: /m/x.ftl\nareas: {body: {}}\n");
    private final GenerateContent generate =
            new GenerateContent(new Templates(new MemoryDefinitions(resources)), store.sessions());

    @BeforeEach
    void page() {
        NodeId root = store.workspaces().ensure(WORKSPACE);
        ContentSession session = store.open(WORKSPACE);
        session.add(
                root,
                NodeId.random(),
                "home",
                "mgnl:page",
                Map.of(PropertyKey.of("mgnl:template"), PropertyValue.of("m:pages/home")));
        session.commit();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ContentNode node(String path) {
        store.forget();
        return store.author().find(WORKSPACE, NodePath.of(path)).orElseThrow();
    }

    private List<String> generated() {
        return generate.in(node("/home"), SITE, "erika").stream()
                .map(NodePath::value)
                .toList();
    }

    @Test
    void makesAreasAndWhatTheyAreBornWith() {
        assertThat(generated())
                .containsExactlyInAnyOrder(
                        "/home/main",
                        "/home/main/headline",
                        "/home/main/headline/links",
                        "/home/main/headline/links/first",
                        "/home/main/headline/body",
                        "/home/main/plain",
                        "/home/outer",
                        "/home/outer/inner");

        ContentNode headline = node("/home/main/headline");
        assertThat(headline.nodeType()).isEqualTo("mgnl:component");
        assertThat(headline.template()).contains("m:components/card");
        assertThat(headline.property("title")).contains(PropertyValue.of("Willkommen"));
        assertThat(headline.property("rank")).contains(PropertyValue.of(3L));
        assertThat(headline.property("share")).contains(PropertyValue.of(0.5));
        assertThat(headline.property("visible")).contains(PropertyValue.of(true));
        assertThat(headline.property("tags")).contains(PropertyValue.many(PropertyType.STRING, List.of("a", "b")));
        assertThat(node("/home/main/headline/links/first").text("target")).contains("/home");
        assertThat(node("/home/main").nodeType()).isEqualTo("mgnl:area");
    }

    @Test
    void isAwaitedUntilTheAreaIsThere() {
        assertThat(generate.isAwaited(node("/home"), SITE)).isTrue();
        generated();
        assertThat(generate.isAwaited(node("/home"), SITE)).isFalse();
        ContentSession session = store.open(WORKSPACE);
        session.discard(node("/home/main/plain").id());
        session.commit();
        assertThat(generate.isAwaited(node("/home"), SITE))
                .as("an editor took it away")
                .isFalse();
    }

    @Test
    void fillsOneAreaAlone() {
        assertThat(generate.inArea(node("/home"), "optional", SITE, "erika").stream()
                        .map(NodePath::value))
                .as("optional areas are made when they are asked for")
                .containsExactly("/home/optional");
        assertThat(generate.inArea(node("/home"), "main", SITE, "erika").stream()
                        .map(NodePath::value))
                .contains("/home/main/headline")
                .doesNotContain("/home/outer");
    }

    @Test
    void changesNothingTheSecondTime() {
        generated();
        long revision = node("/home/main/headline").revision();

        assertThat(generated()).isEmpty();
        assertThat(node("/home/main/headline").revision()).isEqualTo(revision);
    }

    @Test
    void leavesAloneWhatAnEditorChangedAndMakesAgainWhatWasTakenAway() {
        generated();
        ContentSession session = store.open(WORKSPACE);
        session.set(node("/home/main/headline").id(), PropertyKey.of("title"), PropertyValue.of("Anders"));
        session.trash(node("/home/main/plain").id());
        session.commit();

        assertThat(generated()).containsExactly("/home/main/plain");
        assertThat(node("/home/main/headline").text("title")).contains("Anders");
    }

    @Test
    void doesNothingForAPageWithoutTemplate() {
        ContentSession session = store.open(WORKSPACE);
        session.remove(node("/home").id(), PropertyKey.of("mgnl:template"));
        session.commit();

        assertThat(generated()).isEmpty();
    }
}
