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
            return new Handbook(files.sorted().map(HandbookTests::chapter).toList());
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
                                "# Titel\n\nEin Satz\nin zwei Zeilen.\n- eins\n- zwei\n  weiter\n\n1. erst\n2. dann\n\n| A | B |\n|---|---|\n| c | d |\n"))
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
                                "#### Tief\n\n> Ein *Hinweis* mit `Code|x`\n\n```\nzwei\n  Zeilen\n```\n\n1. eins\n   - darunter\n2. zwei"))
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
