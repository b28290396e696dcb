package de.wirtschaftsstandort.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StartContentTests {

    private static final String HOME =
            """
            home:
              jcr:primaryType: mgnl:page
              title: Start
              title_en: Home
              main:
                jcr:primaryType: mgnl:area
            """;
    private static final String ABOUT =
            """
            about:
              jcr:primaryType: mgnl:page
              title: Über uns
            """;

    private final PublishingStore store = PublishingStore.fresh();
    private final Folder folder = new Folder(new ArrayList<>());

    private record Folder(List<ModuleResource> files) implements ModuleResources {

        void add(String path, String text) {
            String module = path.substring(1, path.indexOf('/', 1));
            files.removeIf(file -> file.path().equals(path));
            files.add(new ModuleResource(
                    path,
                    module,
                    "light-modules" + path,
                    text.getBytes(StandardCharsets.UTF_8),
                    Integer.toHexString(text.hashCode())));
        }

        @Override
        public Optional<ModuleResource> find(String path) {
            return files.stream().filter(file -> file.path().equals(path)).findFirst();
        }

        @Override
        public List<ModuleResource> matching(Pattern path) {
            return files.stream()
                    .filter(file -> path.matcher(file.path()).matches())
                    .toList();
        }
    }

    /** As a process that starts on this database. */
    private List<Problem> start() {
        return new StartContent(
                        folder,
                        store.content().archive(),
                        store.pictures(),
                        store.publish(),
                        store.importedFiles(),
                        () -> Set.of("en"),
                        store.content().transactions())
                .importAll();
    }

    private static Optional<ContentNode> find(ContentNodes nodes, String path) {
        return nodes.find("website", NodePath.of(path));
    }

    private Optional<ContentNode> author(String path) {
        return find(store.content().author(), path);
    }

    private Optional<ContentNode> world(String path) {
        return find(store.content().world(), path);
    }

    @Test
    void importsAndPublishesParentsFirst() {
        folder.add("/standort/bootstraps/website.home.about.yaml", ABOUT);
        folder.add("/standort/bootstraps/website.home.yaml", HOME);
        folder.add("/standort/templates/pages/home.yaml", "renderType: freemarker\n");

        assertThat(start()).isEmpty();

        assertThat(world("/home").orElseThrow().text("title", "en")).contains("Home");
        assertThat(world("/home/about")).isPresent();
        assertThat(world("/home")
                        .map(home -> PublicationStatus.of(home, store.content().author())))
                .contains(PublicationStatus.PUBLISHED);
    }

    @Test
    void takesMavenStyleFoldersToo() {
        folder.add("/standort/mgnl-bootstrap/standort/website.home.yaml", HOME);
        folder.add("/mgnl-bootstrap/standort/website.home.about.yaml", ABOUT);

        assertThat(start()).isEmpty();
        assertThat(world("/home/about")).isPresent();
    }

    @Test
    void changesNothingTheSecondTime() {
        folder.add("/standort/bootstraps/website.home.yaml", HOME);
        start();
        ContentSession session = store.content().open("website");
        session.set(author("/home").orElseThrow().id(), PropertyKey.of("title"), PropertyValue.of("Editiert"));
        session.commit();
        long revision = author("/home").orElseThrow().revision();

        assertThat(start()).isEmpty();

        assertThat(author("/home").orElseThrow().revision()).isEqualTo(revision);
        assertThat(world("/home").orElseThrow().text("title")).contains("Start");
    }

    @Test
    void doesNotBringBackWhatAnEditorDeleted() {
        folder.add("/standort/bootstraps/website.home.yaml", HOME);
        start();
        ContentSession session = store.content().open("website");
        session.trash(author("/home").orElseThrow().id());
        session.commit();

        start();

        assertThat(author("/home")).isEmpty();
    }

    @Test
    void looksAgainAtAFileThatChanged() {
        folder.add("/standort/bootstraps/website.home.yaml", HOME);
        start();
        folder.add("/standort/bootstraps/website.home.yaml", HOME.replace("Start", "Neu") + "second:\n  title: Zwei\n");

        assertThat(start()).isEmpty();

        assertThat(author("/home").orElseThrow().text("title")).contains("Start");
        assertThat(author("/second")).isPresent();
    }

    @Test
    void reportsAFaultyFileTriesItAgainAndGoesOnWithTheOthers() {
        folder.add("/standort/bootstraps/config.modules.x.yaml", HOME);
        folder.add("/standort/bootstraps/website.broken.yaml", "broken:\n  size: !long viel\n");
        folder.add("/standort/bootstraps/website.home.yaml", HOME);

        List<Problem> problems = start();

        assertThat(problems)
                .extracting(Problem::toString)
                .anyMatch(text -> text.startsWith("light-modules/standort/bootstraps/website.broken.yaml:2: 'viel'"))
                .anyMatch(text -> text.contains("workspace 'config'"));
        assertThat(world("/home")).isPresent();
        folder.add("/standort/bootstraps/website.broken.yaml", "broken:\n  size: !long 3\n");
        start();
        assertThat(author("/broken")).isPresent();
    }

    @Test
    void reportsWhatCouldNotBePublished() {
        ContentSession session = store.content().open("website");
        session.add(
                session.nodes().find("website", NodePath.ROOT).orElseThrow().id(),
                de.wirtschaftsstandort.content.NodeId.random(),
                "home",
                "mgnl:page",
                java.util.Map.of());
        session.commit();
        folder.add("/standort/bootstraps/website.home.about.yaml", ABOUT);

        assertThat(start())
                .extracting(Problem::sentence)
                .containsExactly("imported but not published: '/home/about' cannot be published before its parent"
                        + " '/home' is");
        assertThat(author("/home/about")).isPresent();
    }

    @Test
    void drawsThePictureAnAssetAsksForAndPublishesIt() {
        folder.add("/county/bootstraps/dam.yaml", picture("energy"));

        assertThat(start()).isEmpty();

        ContentNode resource = store.content()
                .stages()
                .nodes(Stage.PUBLIC)
                .find("dam", NodePath.of("/turbine/jcr:content"))
                .orElseThrow();
        assertThat(resource.text("jcr:mimeType")).contains("image/svg+xml");
        assertThat(resource.text("fileName")).contains("turbine.svg");
        BinaryHash bytes =
                (BinaryHash) resource.property("jcr:data").orElseThrow().first();
        assertThat(store.content().binaries().length(bytes).orElseThrow())
                .isEqualTo(Long.parseLong(resource.text("size").orElseThrow()));
    }

    @Test
    void namesTheMotifsWhenAnAssetAsksForAnUnknownOne() {
        folder.add("/county/bootstraps/dam.yaml", picture("unicorn"));

        assertThat(start()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains("unicorn")
                .contains("energy, "));
    }

    private static String picture(String motif) {
        return """
                turbine:
                  jcr:primaryType: mgnl:asset
                  title: Turbine
                  jcr:content:
                    jcr:primaryType: mgnl:resource
                    drawing: '%s'
                """
                .formatted(motif);
    }
}
