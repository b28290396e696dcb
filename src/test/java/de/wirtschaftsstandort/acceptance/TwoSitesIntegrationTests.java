package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two counties in one process share the templates and nothing else; a county can go and another can come. */
class TwoSitesIntegrationTests {

    private static final String NORDSACHSEN = "nordsachsen";
    private static final String MITTELSACHSEN = "mittelsachsen";

    @TempDir
    private Path folder;

    @Test
    void everyAddressOfASiteAnswersAndShowsNothingOfTheOther() {
        showsOnlyItself(NORDSACHSEN, MITTELSACHSEN);
        showsOnlyItself(MITTELSACHSEN, NORDSACHSEN);
    }

    private static void showsOnlyItself(String own, String other) {
        Map<String, RawHttp.Answer> answers = shared(own).everything();
        answers.forEach((path, answer) -> {
            assertThat(answer.status()).as("%s of %s", path, own).isBetween(200, 399);
            assertThat(answer.text().toLowerCase(Locale.ROOT))
                    .as("%s of %s", path, own)
                    .doesNotContain(other);
        });
        // The control: the same search finds the site's own name on every page.
        assertThat(answers.values())
                .filteredOn(answer -> answer.header("Content-Type").startsWith("text/html"))
                .hasSizeGreaterThan(40)
                .allSatisfy(answer ->
                        assertThat(answer.text().toLowerCase(Locale.ROOT)).contains(own));
    }

    @Test
    void theAddressesOfOneSiteAreMissingOnTheOther() {
        areMissing(NORDSACHSEN, MITTELSACHSEN);
        areMissing(MITTELSACHSEN, NORDSACHSEN);
    }

    private static void areMissing(String from, String at) {
        SiteVisitor other = shared(at);
        Set<String> foreign = new TreeSet<>(shared(from).sitemap());
        foreign.removeAll(other.sitemap());
        assertThat(foreign).hasSizeGreaterThan(20);

        assertThat(foreign).allSatisfy(path -> {
            RawHttp.Answer answer = other.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).as(path).contains("<html").doesNotContainIgnoringCase(from + ".css");
        });
    }

    @Test
    void eachSiteHasItsOwnColoursRobotsAndErrorPage() {
        for (String name : Set.of(NORDSACHSEN, MITTELSACHSEN)) {
            SiteVisitor site = shared(name);
            assertThat(site.get("/").text()).contains("/" + name + "/webresources/" + name);
            assertThat(site.get("/robots.txt").text()).contains("Sitemap: " + site.origin() + "/sitemap.xml");
        }
        assertThat(shared(MITTELSACHSEN).get("/gibt-es-nicht").text()).contains("Hier ist nichts ausgestellt");
        assertThat(shared(NORDSACHSEN).get("/gibt-es-nicht").text()).contains("Diese Seite gibt es nicht");
    }

    @Test
    void onlyTheSiteOfTheCountyWhoseOutlinesThereAreDrawsItsMap() {
        assertThat(shared(NORDSACHSEN).everything().values())
                .anySatisfy(page -> assertThat(page.text()).contains("/.map/areas/"));
        assertThat(shared(MITTELSACHSEN).everything().values())
                .noneSatisfy(page -> assertThat(page.text()).contains("/.map/areas/"));
    }

    @Test
    void aHostNoSiteClaimsIsAnsweredByTheSiteOfTheMachine() {
        assertThat(new SiteVisitor(new RawHttp(SharedApplication.get().port()), "irgendwo.example")
                        .get("/")
                        .text())
                .contains("Wirtschaftsstandort Nordsachsen")
                .doesNotContain("Mittelsachsen");
    }

    @Test
    void withoutTheSecondCountyTheFirstStaysWhole() {
        Path modules = RunningApplication.folderWithLightModules(folder).resolve("light-modules");
        delete(modules.resolve(MITTELSACHSEN));

        try (RunningApplication application = RunningApplication.start(folder)) {
            SiteVisitor site = new SiteVisitor(new RawHttp(application.port()), NORDSACHSEN + ".localhost");
            assertThat(site.sitemap()).isEqualTo(shared(NORDSACHSEN).sitemap());
            assertThat(site.get("/").status()).isEqualTo(200);
            assertThat(application.log()).doesNotContain(MITTELSACHSEN).doesNotContain(" ERROR ");
        }
    }

    @Test
    void aThirdCountyWithoutContentDisturbsNobody() throws IOException {
        Path modules = RunningApplication.folderWithLightModules(folder).resolve("light-modules");
        write(modules.resolve("leer/module.yaml"), "version: 1.0\ndependencies:\n  standort:\n    version: 1.0/*\n");
        write(
                modules.resolve("leer/sites/leer.yaml"),
                """
                domains:
                  leer:
                    name: leer.localhost
                theme:
                  name: standort
                mappings:
                  website:
                    repository: website
                    URIPrefix: ""
                    handlePrefix: /leer
                parameters:
                  home: /leer
                """);

        try (RunningApplication application = RunningApplication.start(folder)) {
            RawHttp http = new RawHttp(application.port());
            for (String name : Set.of(NORDSACHSEN, MITTELSACHSEN)) {
                assertThat(new SiteVisitor(http, name + ".localhost").sitemap())
                        .isEqualTo(shared(name).sitemap());
            }
            SiteVisitor empty = new SiteVisitor(http, "leer.localhost");
            assertThat(empty.get("/").status()).isEqualTo(404);
            assertThat(empty.get("/").text())
                    .doesNotContainIgnoringCase(NORDSACHSEN)
                    .doesNotContainIgnoringCase(MITTELSACHSEN);
            assertThat(empty.sitemap()).isEmpty();
            assertThat(application.log()).doesNotContain("leer/").doesNotContain(" ERROR ");
        }
    }

    private static SiteVisitor shared(String name) {
        return new SiteVisitor(new RawHttp(SharedApplication.get().port()), name + ".localhost");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
