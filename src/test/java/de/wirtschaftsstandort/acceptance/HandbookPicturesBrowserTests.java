package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The pictures of the handbook, taken where its chapters lead. They are written to {@code target/handbook-pictures}; who
 * changed a screen copies them from there, as CONTRIBUTING says.
 */
class HandbookPicturesBrowserTests {

    private static final Path TAKEN = Path.of("target/handbook-pictures");
    private static final Path SHOWN = Path.of("docs/editors/images");
    private static final EditorDesk DESK = new EditorDesk();

    @BeforeAll
    static void begin() throws IOException {
        FileSystemUtils.deleteRecursively(TAKEN);
        Files.createDirectories(TAKEN);
    }

    @AfterAll
    static void stop() {
        DESK.close();
    }

    private static void take(String name) {
        DESK.driver()
                .executeScript("document.activeElement?.blur(); document.querySelector('.notice--success')?.remove()");
        DESK.browser().webp(TAKEN.resolve(name + ".webp"));
    }

    private static String node(String workspace, String where) {
        return DESK.value("select id::text from author.node where workspace = '" + workspace + "' and " + where
                + " order by path limit 1");
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void areTakenAnewAndShownInTheHelp() throws IOException {
        DESK.signIn("handbuch", "chief-editor");
        DESK.browser().width(1280, 800);
        takeFrameAndPages();
        takeContent();
        takeMedia();
        takePublications();

        assertThat(names(TAKEN)).isEqualTo(names(SHOWN));
        showsThemInTheHelp();
    }

    private static void takeFrameAndPages() {
        DESK.open("/backoffice");
        take("uebersicht");
        DESK.open("/backoffice/search?q=gewerbefl%C3%A4che");
        take("suche");
        DESK.open("/backoffice/pages");
        DESK.await("return document.querySelectorAll('tr[data-level=\"2\"]:not([hidden])').length > 3");
        take("seitenbaum");
        String home = node("website", "path = '/nordsachsen'");
        DESK.open("/backoffice/pages/" + home);
        DESK.await("return document.querySelector('#stage iframe')?.contentDocument?.readyState === 'complete' &&"
                + " document.querySelector('#stage iframe').contentDocument.body?.lastElementChild?.shadowRoot !="
                + " null");
        take("seite-bearbeiten");
        DESK.open("/backoffice/pages/" + home + "/parts/new?area=/nordsachsen/main");
        DESK.await("return document.querySelectorAll('.template-card').length > 5");
        take("baustein-waehlen");
    }

    private static void takeContent() {
        DESK.open("/backoffice/content/events");
        DESK.driver().executeScript("document.querySelector('[data-folder=\"/nordsachsen\"] .twist').click()");
        DESK.await("return document.querySelectorAll('tr[data-level=\"2\"]').length > 2");
        take("liste-mit-ordnern");
        DESK.open("/backoffice/content/plots?view=list");
        DESK.driver().executeScript("document.querySelector('.columns-choice').open = true");
        take("spalten-waehlen");
        DESK.open("/backoffice/content/plots/items/" + node("plots", "node_type = 'mgnl:content'"));
        DESK.await("return document.querySelector('.rich-text .tiptap') !== null");
        take("gewerbeflaeche");
        DESK.driver()
                .executeScript(
                        "document.getElementById('f-polygon').scrollIntoView({block: 'start', behavior: 'instant'});"
                                + " scrollBy({top: -120, behavior: 'instant'})");
        DESK.await("return document.querySelectorAll('#f-polygon-map path, #f-place-map path').length > 2");
        take("umriss");
    }

    private static void takeMedia() {
        DESK.open("/backoffice/media?folder="
                + DESK.value("select parent::text from author.node where workspace = 'dam' and node_type = 'mgnl:asset'"
                        + " group by parent order by count(*) desc, parent limit 1"));
        DESK.driver().executeScript("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
        DESK.await("return [...document.images].every(image => image.complete)");
        take("medien");
        DESK.open("/backoffice/media/"
                + DESK.value("select n.id::text from author.node n join author.node r on r.workspace = n.workspace and"
                        + " r.parent = n.id where n.workspace = 'dam' and n.node_type = 'mgnl:asset' and"
                        + " r.properties::text like '%image/jpeg%' order by n.path limit 1"));
        DESK.await("return [...document.images].every(image => image.complete)");
        take("bild");
    }

    private static void takePublications() {
        String page = node("website", "path = '/nordsachsen/aktuell'");
        DESK.open("/backoffice/publications/nodes/website/" + page);
        take("veroeffentlichen");
        DESK.open("/backoffice/publications/nodes/website/" + page + "/versions");
        take("fassungen");
        SharedBackoffice.JDBC
                .sql(
                        """
                        insert into author.publication_approval
                          (workspace, node, node_type, path, with_children, fingerprint, comment, requested_by,
                           requested_at)
                        values ('website', ?::uuid, 'mgnl:page', '/nordsachsen/aktuell', false, 'x',
                                'Beispiel: neue Termine', 'redaktion', now())""")
                .param(page)
                .update();
        DESK.open("/backoffice/publications/approvals");
        take("freigaben");
        SharedBackoffice.JDBC
                .sql("delete from author.publication_approval where requested_by = 'redaktion'")
                .update();
    }

    private static void showsThemInTheHelp() {
        List<String> chapters = List.of(
                "01-anfangen", "02-seiten-bearbeiten", "03-inhalte-pflegen", "04-medien", "05-veroeffentlichen");
        for (String chapter : chapters) {
            DESK.open("/backoffice/help/" + chapter);
            DESK.driver().executeScript("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
            DESK.await("return [...document.images].every(image => image.complete)");
            assertThat(DESK.is("return document.images.length > 0 && [...document.images].every(image =>"
                            + " image.naturalWidth === 1280 && image.naturalHeight === 800)"))
                    .as(chapter)
                    .isTrue();
            assertThat(DESK.browser().accessibility()).isEmpty();
            assertThat(DESK.browser().console()).isEmpty();
        }
    }
}
