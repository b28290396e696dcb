package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The module's own macro for the words of a company. */
class WordsTemplatesTests {

    private static final Path INCLUDES = Path.of("light-modules/standort/templates/includes");

    private final ContentTree tree = ContentTree.of(aPage("/p")
            .template("test:p")
            .set(PropertyKey.of("offers"), texts("Drehen", "Fräsen"))
            .set(PropertyKey.of("offers", "en"), texts("Turning", "Milling"))
            .set(PropertyKey.of("technologies"), texts("Laser")));

    private static PropertyValue texts(String... texts) {
        return PropertyValue.many(PropertyType.STRING, List.of(texts));
    }

    private Element page(Locale language) throws IOException {
        ScriptBench bench = new ScriptBench()
                .script(
                        "p",
                        """
                        [#import "/standort/templates/includes/words.ftl" as words]
                        [@words.list title="Can" item=content names=["offers", "technologies"] /]
                        [@words.list title="Seeks" item=content names=["seeks"] /]""");
        for (String include : List.of("words", "values")) {
            bench.file(
                    "/standort/templates/includes/" + include + ".ftl",
                    Files.readString(INCLUDES.resolve(include + ".ftl")));
        }
        String page = bench.render(tree, tree.page("/p"), language, false, PageRequest.get("/p"));
        assertThat(bench.errors().latest()).isEmpty();
        return Jsoup.parseBodyFragment(page).body();
    }

    @Test
    void sayInTheLanguageOfThePageWhatIsThereAndMarkTheRestAsGerman() throws Exception {
        Element english = page(Locale.ENGLISH);

        assertThat(english.select("li").eachText()).containsExactly("Turning", "Milling", "Laser");
        assertThat(english.select("li[lang=de]").eachText()).containsExactly("Laser");
    }

    @Test
    void markNothingOnGermanPagesAndShowNoHeadingWithoutWords() throws Exception {
        Element german = page(Locale.GERMAN);

        assertThat(german.select("li").eachText()).containsExactly("Drehen", "Fräsen", "Laser");
        assertThat(german.select("[lang]")).isEmpty();
        assertThat(german.select("h3").eachText()).containsExactly("Can");
    }
}
