package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.shared.Sha256;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The module's own macros for photos, over assets as editors upload them. */
class PhotoTemplatesTests {

    private static final Path INCLUDES = Path.of("light-modules/standort/templates/includes");

    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC)
            .add("website", aPage("/p").template("test:p"))
            .add(
                    "dam",
                    file("/large", "large.jpg", "image/jpeg", 4000, 3000),
                    file("/small", "small.jpg", "image/jpeg", 700, 500),
                    file("/unknown", "unknown.jpg", "image/jpeg", 0, 0),
                    file("/drawing", "drawing.svg", "image/svg+xml", 1200, 900));

    private static NodeBuilder file(String path, String name, String type, long width, long height) {
        BinaryHash bytes = new BinaryHash(Sha256.of(name));
        return aNode(path, "mgnl:asset")
                .with(aNode("jcr:content", "mgnl:resource")
                        .set("fileName", name)
                        .set("jcr:mimeType", type)
                        .set("width", width)
                        .set("height", height)
                        .set(PropertyKey.of("jcr:data"), PropertyValue.of(bytes)));
    }

    private Element photo(String path, String more) {
        ScriptBench bench = new ScriptBench()
                .script(
                        "p",
                        """
                        [#import "/standort/templates/includes/picture.ftl" as picture]
                        [@picture.photo file=picture.asset("%s") %s /]"""
                                .formatted(path, more));
        for (int width : new int[] {480, 800, 1200, 1600}) {
            bench.variation("photo-" + width, width);
        }
        for (String include : new String[] {"art", "picture", "values"}) {
            bench.file("/standort/templates/includes/" + include + ".ftl", script(include));
        }
        String page = bench.render(tree, tree.page("/p"));
        assertThat(bench.errors().latest()).isEmpty();
        return Jsoup.parse(page).expectFirst("img");
    }

    private static String script(String include) {
        try {
            return Files.readString(INCLUDES.resolve(include + ".ftl"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void offersAPhotoInEveryWidthOfTheThemeAndNeverTheOriginal() {
        Element photo = photo("/large", "text=\"Halle & Hof\" sizes=\"50vw\"");

        assertThat(photo.attr("srcset").split(", "))
                .satisfiesExactly(
                        each -> assertThat(each)
                                .startsWith("/.imaging/plain/photo-480/dam/")
                                .endsWith(" 480w"),
                        each -> assertThat(each)
                                .startsWith("/.imaging/plain/photo-800/dam/")
                                .endsWith(" 800w"),
                        each -> assertThat(each)
                                .startsWith("/.imaging/plain/photo-1200/dam/")
                                .endsWith(" 1200w"),
                        each -> assertThat(each)
                                .startsWith("/.imaging/plain/photo-1600/dam/")
                                .endsWith(" 1600w"));
        assertThat(photo.attr("src")).startsWith("/.imaging/plain/photo-1200/dam/");
        assertThat(photo.attr("sizes")).isEqualTo("50vw");
        assertThat(photo.attr("alt")).isEqualTo("Halle & Hof");
        assertThat(photo.attr("width") + "x" + photo.attr("height")).isEqualTo("4000x3000");
        assertThat(photo.attr("loading")).isEqualTo("lazy");
        assertThat(photo.outerHtml()).doesNotContain("/dam/jcr:");
    }

    @Test
    void promisesNoWidthThatASmallPhotoDoesNotHave() {
        assertThat(photo("/small", "").attr("srcset").split(", "))
                .satisfiesExactly(
                        each -> assertThat(each).contains("/photo-480/").endsWith(" 480w"),
                        each -> assertThat(each).contains("/photo-800/").endsWith(" 700w"));
    }

    @Test
    void sendsOneFormOfAPhotoWhoseSizeNobodyKnowsAndOfADrawing() {
        Element unknown = photo("/unknown", "");
        assertThat(unknown.attr("src")).startsWith("/.imaging/plain/photo-1200/dam/");
        assertThat(unknown.hasAttr("srcset")).isFalse();
        assertThat(unknown.hasAttr("width")).isFalse();

        Element drawing = photo("/drawing", "");
        assertThat(drawing.attr("src")).startsWith("/dam/jcr:").endsWith("/drawing.svg");
        assertThat(drawing.hasAttr("srcset")).isFalse();
    }

    @Test
    void fetchesThePhotoBesideTheHeadingBeforeWhatCanWait() {
        Element first = photo("/large", "first=true");

        assertThat(first.attr("fetchpriority")).isEqualTo("high");
        assertThat(first.hasAttr("loading")).isFalse();
    }
}
