package de.wirtschaftsstandort.search;

import static de.wirtschaftsstandort.support.NodeBuilder.aComponent;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static de.wirtschaftsstandort.support.NodeBuilder.anArea;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.ContentTree;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NodeTextsTests {

    private final ContentTree tree = ContentTree.of(
            aPage("/home")
                    .template("m:home")
                    .set("title", "Start &amp; Ziel")
                    .set("image", "jcr:aaaaaaaa-2222-3333-4444-555555555555")
                    .set("target", "/home/other")
                    .set("web", "https://example.org/x")
                    .set("rank", 7)
                    .set("imageTexts", "Grafik eines Ziels")
                    .set("imageCredits", "Foto aus dem Archiv")
                    .with(anArea("main")
                            .with(aComponent("m:text")
                                    .set(
                                            "text",
                                            "<p>Ein <b>fetter</b> Satz</p> <a"
                                                    + " href=\"${link:{uuid:{1},path:{/x}}}\">mehr</a>"))),
            aPage("/home/child").set("title", "Unterseite"));

    @Test
    void gathersTheTextsOfAllPartsWithoutMarkupLinksKeysAndWhatIsLeftOut() {
        assertThat(NodeTexts.text(tree.page("/home"), "de", Set.of("imageTexts", "imageCredits")))
                .isEqualTo("Start & Ziel\nEin fetter Satz mehr");
    }

    @Test
    void readsEveryPropertyThatNobodyLeavesOut() {
        assertThat(NodeTexts.text(tree.page("/home"), "de", Set.of("imageCredits")))
                .contains("Grafik eines Ziels")
                .doesNotContain("Foto aus dem Archiv");
    }

    @Test
    void takesTheTitleFromTheNodeItself() {
        assertThat(NodeTexts.title(tree.page("/home"), "de")).isEqualTo("Start & Ziel");
        assertThat(NodeTexts.title(tree.page("/home/main"), "de")).isEmpty();
    }
}
