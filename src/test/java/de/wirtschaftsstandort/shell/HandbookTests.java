package de.wirtschaftsstandort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandbookTests {

    private static final Path FOLDER = Path.of("docs/editors");

    private static Handbook real() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new Handbook(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(HandbookTests::chapter)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Handbook.Chapter chapter(Path file) {
        try {
            return Handbook.Chapter.of(file.getFileName().toString().replace(".md", ""), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> kinds(String markdown) {
        return HandbookText.read(markdown).stream()
                .map(block -> block.kind() + ":" + block.plain())
                .toList();
    }

    @Test
    void readsHeadingsParagraphsListsAndTables() {
        assertThat(
                        kinds(
                                """
                        # Titel

                        Ein Satz
                        in zwei Zeilen.
                        - eins
                        - zwei
                          weiter

                        1. erst
                        2. dann

                        | A | B |
                        |---|---|
                        | c | d |
                        """))
                .containsExactly(
                        "h1:Titel",
                        "p:Ein Satz in zwei Zeilen.",
                        "ul:eins zwei weiter",
                        "ol:erst dann",
                        "table:A B c d");
    }

    @Test
    void readsWhatMarkdownAllowsBesides() {
        assertThat(
                        kinds(
                                """
                        #### Tief

                        > Ein *Hinweis* mit `Code|x`

                        ```
                        zwei
                          Zeilen
                        ```

                        1. eins
                           - darunter
                        2. zwei"""))
                .containsExactly("h3:Tief", "p:Ein Hinweis mit Code|x", "pre:zwei\n  Zeilen", "ol:eins darunter zwei");
    }

    @Test
    void showsMarkupAsTheTextItIs() {
        assertThat(kinds("<script>alert(1)</script>\n\nEin <b>Wort</b>"))
                .containsExactly("p:<script>alert(1)</script>", "p:Ein <b>Wort</b>");
    }

    @Test
    void readsBoldCodeAndLinksWithinTheText() {
        List<HandbookText.Inline> inlines = HandbookText.read("Ein **fettes** Wort, `Code` und [ein Weg](02-x.md#da).")
                .get(0)
                .rows()
                .get(0)
                .get(0);

        assertThat(inlines)
                .contains(
                        new HandbookText.Inline("bold", "fettes", ""),
                        new HandbookText.Inline("code", "Code", ""),
                        new HandbookText.Inline("link", "ein Weg", "/backoffice/help/02-x#da"));
    }

    @Test
    void leadsToNoOtherHostAndRunsNothing() {
        for (String link : List.of("https://example.org", "//example.org", "javascript:void", "/\\example.org")) {
            assertThat(HandbookText.read("[weg](" + link + ")")
                            .get(0)
                            .rows()
                            .get(0)
                            .get(0))
                    .as(link)
                    .containsExactly(new HandbookText.Inline("text", "weg", ""));
        }
    }

    @Test
    void showsItsOwnPicturesAndNoOthers() {
        assertThat(picture("![Die Liste](images/liste.webp)"))
                .isEqualTo(new HandbookText.Inline("picture", "Die Liste", "/backoffice/help/images/liste.webp"));
        for (String elsewhere :
                List.of("https://example.org/a.webp", "../a.webp", "images/../a.webp", "images/a.svg")) {
            assertThat(picture("![Die Liste](" + elsewhere + ")").link())
                    .as(elsewhere)
                    .isEmpty();
        }
        assertThat(new Handbook(List.of()).picture("../02-seiten-bearbeiten.md"))
                .isEmpty();
        assertThat(kinds("Text mit ![Die Liste](images/liste.webp) darin"))
                .containsExactly("p:Text mit Die Liste darin");
    }

    private static HandbookText.Inline picture(String markdown) {
        HandbookText.Block block = HandbookText.read(markdown).get(0);
        assertThat(block.kind()).isEqualTo("picture");
        return block.rows().get(0).get(0).get(0);
    }

    /** That each is taken by the tests compares the test that takes them. */
    @Test
    void hasAPictureOfEachMainTaskAndNoneThatIsNotShown() throws IOException {
        List<HandbookText.Inline> pictures = real().chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(block -> block.kind().equals("picture"))
                .map(block -> block.rows().get(0).get(0).get(0))
                .toList();
        try (Stream<Path> files = Files.list(FOLDER.resolve("images"))) {
            assertThat(files.map(file -> "/backoffice/help/images/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(
                            pictures.stream().map(HandbookText.Inline::link).toList());
        }
        assertThat(pictures).hasSizeBetween(8, 15);
        assertThat(pictures).allSatisfy(picture -> assertThat(picture.text()).hasSizeBetween(30, 250));
        try (Stream<Path> files = Files.list(FOLDER.resolve("images"))) {
            assertThat(files.toList())
                    .allSatisfy(file -> assertThat(Files.size(file)).isBetween(1_000L, 60_000L));
        }
    }

    @Test
    void findsSectionsByAllWordsThoseCalledSoFirst() {
        Handbook handbook = new Handbook(List.of(
                Handbook.Chapter.of("a", "# Erstes\n\nHier geht es um Bausteine.\n\n## Anderes\n\nLöschen."),
                Handbook.Chapter.of("b", "# Zweites\n\n## Bausteine löschen\n\nSo geht es.")));

        assertThat(handbook.search("Bausteine").stream().map(Handbook.Section::address))
                .containsExactly("/backoffice/help/b#bausteine-loeschen", "/backoffice/help/a");
        assertThat(handbook.search("bausteine löschen")).hasSize(1);
        assertThat(handbook.search(" ")).isEmpty();
    }

    @Test
    void hasOnlyLinksThatLeadSomewhere() {
        Handbook handbook = real();
        Set<String> there = handbook.chapters().stream()
                .flatMap(chapter -> chapter.sections())
                .map(Handbook.Section::address)
                .collect(Collectors.toSet());
        List<String> links = handbook.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.stream())
                .flatMap(cell -> cell.stream())
                .filter(inline -> inline.kind().equals("link"))
                .map(HandbookText.Inline::link)
                .toList();

        assertThat(links).isNotEmpty();
        assertThat(there).containsAll(links);
        assertThat(handbook.chapters()).hasSizeGreaterThanOrEqualTo(6);
    }
}
