package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentArchiveStoreTests {

    private static final String HOME =
            """
            home:
              jcr:primaryType: mgnl:page
              jcr:uuid: 3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11
              title: Start
              title_en: Home
              main:
                jcr:primaryType: mgnl:area
                '0':
                  jcr:primaryType: mgnl:component
                  text: a
                '1':
                  jcr:primaryType: mgnl:component
                  text: b
            """;

    private static final TestStore STORE = TestStore.fresh();

    private final ContentArchive archive = new ContentArchive(
            (workspace, user) -> STORE.sessions().open(workspace, user), new MemoryBinaries(), STORE.transactions(), 2);

    @BeforeEach
    void nothingThere() {
        ContentSession session = STORE.open("website");
        STORE.author()
                .find("website", NodePath.ROOT)
                .orElseThrow()
                .children()
                .forEach(child -> session.trash(child.id()));
        session.commit();
    }

    private ImportedContent run(String file, String text, ImportMode mode) {
        return archive.importFile(file, text.getBytes(StandardCharsets.UTF_8), mode, Set.of("en"), "import");
    }

    private ContentNode node(String path) {
        return STORE.author().find("website", NodePath.of(path)).orElseThrow();
    }

    private static void edit(NodeId id, String title) {
        ContentSession session = STORE.open("website");
        session.set(id, PropertyKey.of("title"), PropertyValue.of(title));
        session.commit();
    }

    @Test
    void writesAFileInBatchesAndKeepsTheOrder() {
        ImportedContent result = run("website.home.yaml", HOME, ImportMode.IF_ABSENT);

        assertThat(result.problems()).isEmpty();
        assertThat(result.nodes()).isEqualTo(4);
        assertThat(node("/home").text("title", "en")).contains("Home");
        assertThat(node("/home/main").children()).extracting(ContentNode::name).containsExactly("0", "1");
    }

    @Test
    void changesNothingTheSecondTime() {
        run("website.home.yaml", HOME, ImportMode.IF_ABSENT);
        edit(node("/home").id(), "Edited");
        long revision = node("/home").revision();

        ImportedContent second = run("website.home.yaml", HOME, ImportMode.IF_ABSENT);

        assertThat(second.nodes()).isZero();
        assertThat(second.present()).containsExactly(NodePath.of("/home"));
        assertThat(node("/home").text("title")).contains("Edited");
        assertThat(node("/home").revision()).isEqualTo(revision);
    }

    @Test
    void findsTheNodeAnEditorMoved() {
        run("website.home.yaml", HOME, ImportMode.IF_ABSENT);
        ContentSession session = STORE.open("website");
        session.rename(node("/home").id(), "start");
        session.commit();

        assertThat(run("website.home.yaml", HOME, ImportMode.IF_ABSENT).present())
                .containsExactly(NodePath.of("/start"));
        assertThat(STORE.author().find("website", NodePath.of("/home"))).isEmpty();
    }

    @Test
    void replacesInPlaceWithTheSameId() {
        run("website.home.yaml", HOME, ImportMode.IF_ABSENT);
        run("website.other.yaml", "other:\n  jcr:primaryType: mgnl:page\n", ImportMode.IF_ABSENT);
        NodeId id = node("/home").id();
        edit(id, "Edited");

        ImportedContent result = run("website.home.yaml", HOME, ImportMode.REPLACE);

        assertThat(result.problems()).isEmpty();
        assertThat(node("/home").id()).isEqualTo(id);
        assertThat(node("/home").text("title")).contains("Start");
        assertThat(node("/").children()).extracting(ContentNode::name).containsExactly("home", "other");
    }

    @Test
    void writesNothingOfAFileWithAFault() {
        String broken = HOME + "    'a/b':\n      jcr:primaryType: mgnl:component\n";

        ImportedContent result = run("modules/x/website.home.yaml", broken, ImportMode.IF_ABSENT);

        assertThat(result.failed()).isTrue();
        assertThat(result.problems())
                .extracting(Problem::toString)
                .allMatch(text -> text.startsWith("modules/x/website.home.yaml:14: 'a/b' is not a node name"));
        assertThat(STORE.author().find("website", NodePath.of("/home"))).isEmpty();
    }

    @Test
    void givesANewIdWhereTheFilesIsTaken() {
        run("website.home.yaml", HOME, ImportMode.IF_ABSENT);
        String other =
                "other:\n  jcr:primaryType: mgnl:page\n  copy:\n    jcr:uuid: 3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11\n";

        ImportedContent result = run("website.other.yaml", other, ImportMode.IF_ABSENT);

        assertThat(result.problems())
                .extracting(Problem::sentence)
                .first()
                .asString()
                .contains("belongs to '/home'; the imported node gets a new one");
        assertThat(node("/other/copy").id()).isNotEqualTo(node("/home").id());
    }

    @Test
    void reportsConfigurationAndMissingParents() {
        assertThat(run("config.modules.x.yaml", HOME, ImportMode.IF_ABSENT)
                        .problems()
                        .get(0)
                        .sentence())
                .contains("it is not imported");
        assertThat(run("website.gone.home.yaml", HOME, ImportMode.IF_ABSENT)
                        .problems()
                        .get(0)
                        .sentence())
                .isEqualTo("the parent '/gone' is not in workspace 'website'");
    }

    @Test
    void importsItsOwnExports() {
        run("website.home.yaml", HOME, ImportMode.IF_ABSENT);
        String yaml = archive.exportYaml(node("/home"));
        String xml = archive.exportXml(node("/home"));

        run("website.home.xml", xml, ImportMode.REPLACE);
        assertThat(archive.exportYaml(node("/home"))).isEqualTo(yaml);

        run("website.home.yaml", yaml, ImportMode.REPLACE);
        assertThat(archive.exportXml(node("/home"))).isEqualTo(xml);
        assertThat(List.of(ContentArchive.yamlName(node("/home")), ContentArchive.xmlName(node("/home"))))
                .containsExactly("website.home.yaml", "website.home.xml");
    }
}
