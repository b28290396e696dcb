package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.catalogue.CheckUse;
import de.wirtschaftsstandort.catalogue.MeasureParcel;
import de.wirtschaftsstandort.catalogue.PlotQuestions;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions on the page of a plot, with their own words, as a visitor without script meets them. */
class PlotQuestionsStoreTests {

    private static final Path MODULE = Path.of("light-modules/standort");
    private static final CheckUse USE = PlotQuestions.use();
    private static final MeasureParcel PARCEL = PlotQuestions.parcel();

    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC)
            .add("website", aPage("/p").template("test:p"))
            .add(
                    "plots",
                    aNode("/garten", "mgnl:content")
                            .set("areaFree", 21_003L)
                            .set("smallestParcel", 6_000L)
                            .set("divisible", "yes")
                            .set("planStatus", "inForce")
                            .set("zoning", List.of("GE"))
                            .set("grz", 0.8)
                            .set("pricePerSqmMin", 20.0)
                            .set("pricePerSqmMax", 24.5));

    private Document page(String language, Map<String, String> address) throws IOException {
        PageFunctions functions = scope -> new PlotFunctions(USE, PARCEL, scope);
        ScriptBench bench = new ScriptBench(new TemplateFunctions("plotfn", functions))
                .script(
                        "p",
                        """
                        [#import "/standort/templates/includes/parcel.ftl" as parcel]
                        [#import "/standort/templates/includes/use.ftl" as use]
                        [#assign plot = cmsfn.contentByPath("/garten", "plots")]
                        [@parcel.section plot plotfn.parcel(plot) /]
                        [@use.section plot plotfn.use(plot) /]
                        """);
        for (String include : List.of("arrival", "ask", "icons", "parcel", "use", "values")) {
            bench.file(
                    "/standort/templates/includes/" + include + ".ftl",
                    Files.readString(MODULE.resolve("templates/includes/" + include + ".ftl")));
        }
        for (String file : List.of("pages", "contents")) {
            Properties words = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(MODULE.resolve("i18n/" + file + "_" + language + ".properties"))) {
                words.load(reader);
            }
            words.forEach((key, text) -> bench.message((String) key, (String) text));
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        address.forEach((name, value) -> parameters.put(name, List.of(value)));
        PageRequest request = new PageRequest("GET", "http", "localhost", "/p", "", parameters, List.of(), "");
        String html = bench.render(tree, tree.page("/p"), Locale.forLanguageTag(language), false, request);
        assertThat(bench.errors().latest()).isEmpty();
        return Jsoup.parse(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void answersFromTheAddressAlone(String language) throws IOException {
        Document page = page(language, Map.of("teil", "7.000", "taetigkeit", "25.62", "kampagne", "ansiedlung"));

        boolean german = language.equals("de");
        assertThat(page.select("#parcel tbody td").eachText())
                .contains(german ? "7.000 m² × 0,8" : "7,000 m² × 0.8")
                .contains(german ? "171.500,00 €" : "171,500.00 €");
        assertThat(page.select("#use .lights li.met").text()).contains("§ 8 Abs. 2 Nr. 1 BauNVO");
        assertThat(page.select("#use .note").text()).contains(german ? "keine Rechtsauskunft" : "no legal advice");
        assertThat(page.select("#use form input[type=hidden]").eachAttr("name")).containsExactly("teil", "kampagne");
        assertThat(page.select("#parcel form input[type=hidden]").eachAttr("name"))
                .containsExactly("taetigkeit", "kampagne");
        assertThat(page.text()).doesNotContain("use.").doesNotContain("parcel.").doesNotContain("planning.");
    }

    @Test
    void namesAFaultAtItsFieldAndKeepsWhatWasTyped() throws IOException {
        Document page = page("de", Map.of("teil", "50", "taetigkeit", "<b>Glas", "handel", "viel"));

        assertThat(page.select("input[aria-invalid=true]").eachAttr("value")).containsExactly("50", "<b>Glas", "viel");
        for (var input : page.select("input[aria-invalid=true]")) {
            assertThat(List.of(input.attr("aria-describedby").split(" ", -1)))
                    .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull())
                    .anySatisfy(id -> assertThat(id).endsWith("-fault"));
        }
        assertThat(page.select("b, .lights, table")).isEmpty();
    }

    @Test
    void linksToEachActivityThatWordsMayMeanAndKeepsTheRestOfTheAddress() throws IOException {
        Document page = page("de", Map.of("teil", "7000", "taetigkeit", "Glas"));

        assertThat(page.select("#use .meanings a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(link).contains("?teil=7000&taetigkeit=").endsWith("#use"));
        assertThat(page.select("#parcel table")).hasSize(1);
    }

    @Test
    void asksNothingAndAnswersNothingWithoutAQuestion() throws IOException {
        Document page = page("de", Map.of());

        assertThat(page.select("form")).hasSize(2);
        assertThat(page.select(".fault, .lights, table, .note")).isEmpty();
    }
}
