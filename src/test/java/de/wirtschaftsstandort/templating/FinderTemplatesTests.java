package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.search.GeoPoint;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.Traits;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The finders' own macros over real answers. */
class FinderTemplatesTests {

    private static final Path INCLUDES = Path.of("light-modules/standort/templates/includes");

    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC)
            .add("website", aPage("/p").template("test:p"))
            .add(
                    "companies",
                    aNode("/all/glas", "mgnl:content")
                            .set("title", "Glas <Eins>")
                            .set("industry", "glas-keramik"),
                    aNode("/all/brot", "mgnl:content").set("title", "Brot Zwei").set("industry", "ernaehrung"))
            .add(
                    "plots",
                    aNode("/all/klein", "mgnl:content")
                            .set("state", "available")
                            .set("areaFree", 100),
                    aNode("/all/gross", "mgnl:content")
                            .set("state", "available")
                            .set("areaFree", 12_500));

    private static Optional<Traits> traits(ContentNode item) {
        Optional<GeoPoint> point = item.property("latitude")
                .map(latitude -> new GeoPoint(((Number) latitude.first()).doubleValue(), 12.5));
        return item.text("industry")
                .map(industry -> Map.of("branche", List.of(industry)))
                .or(() -> point.map(there -> Map.of()))
                .map(facets -> new Traits(Map.of(), facets, List.of(), Map.of(), point));
    }

    private String render(String script, Map<String, List<String>> parameters) {
        ScriptBench bench = new ScriptBench(Searches.over(tree, FinderTemplatesTests::traits, "companies", "plots"))
                .script("p", script)
                .message("industry.glas-keramik", "Glas & Keramik")
                .message("industry.ernaehrung", "Ernährung")
                .message("fit.unknown", "keine Angabe")
                .message("fit.area.met", "bis {0} m², gebraucht {1} m²")
                .message("fit.area.small", "höchstens {0} m², gebraucht {1} m²")
                .message("finder.value.unknown", "unbekannter Wert")
                .message("finder.without.branche", "{0} in allen Branchenfeldern");
        for (String include : List.of("arrival", "facets", "fit", "icons")) {
            try {
                bench.file(
                        "/standort/templates/includes/" + include + ".ftl",
                        Files.readString(INCLUDES.resolve(include + ".ftl")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        PageRequest request =
                new PageRequest("GET", "http", "localhost", "/p", "", new LinkedHashMap<>(parameters), List.of(), "");
        String page = bench.render(tree, tree.page("/p"), Locale.GERMAN, false, request);
        assertThat(bench.errors().latest()).isEmpty();
        return page;
    }

    private String companies(Map<String, List<String>> parameters) {
        return render(
                """
                [#import "/standort/templates/includes/facets.ftl" as facets]
                [#assign answer = finderfn.companies("/all")][#assign found = answer.list]
                words=${found.words} total=${found.total} narrowed=${found.narrowed?c}
                [#list found.facets as facet][@facets.facet facet /][/#list]
                [@facets.chosen found "/p" /]
                [#list answer.items as item]<h3>${item.title}</h3>${item.excerpt!}[/#list]
                [#if !answer.items?has_content][@facets.relaxed found "/p" /][/#if]
                [@facets.pages found "/p" /]
                """,
                parameters);
    }

    @Test
    void offersTheValuesOfAFacetWithTheirCounts() {
        assertThat(companies(Map.of()))
                .contains("total=2 narrowed=false")
                .contains("<input type=\"checkbox\" name=\"branche\" value=\"glas-keramik\"> <span>Glas &amp;"
                        + " Keramik</span> <span class=\"count\">1</span>")
                .contains("<h3>Glas &lt;Eins&gt;</h3>");
    }

    @Test
    void marksWhatIsChosenAndLinksToThePageWithoutIt() {
        assertThat(companies(Map.of("branche", List.of("ernaehrung"))))
                .contains("total=1 narrowed=true")
                .contains("value=\"ernaehrung\" checked")
                .contains("<details class=\"facet\" open>")
                .contains("<a href=\"/p\">Ernährung")
                .contains("Brot Zwei")
                .doesNotContain("Glas &lt;Eins&gt;");
    }

    @Test
    void escapesWordsAndNeverRepeatsAValueNobodyHas() {
        String page = companies(Map.of("q", List.of("\"><script>alert(1)</script>"), "branche", List.of("<b>x</b>")));

        assertThat(page)
                .contains("total=0")
                .contains("unbekannter Wert")
                .doesNotContain("<script")
                .doesNotContain("<b>x</b>");
    }

    @Test
    void offersToLetGoOfOneCriterion() {
        assertThat(companies(Map.of("branche", List.of("handel"))))
                .contains("<a href=\"/p\">2 in allen Branchenfeldern</a>");
    }

    @Test
    void showsALightWithItsReasonForEveryCriterion() {
        String page = render(
                """
                [#import "/standort/templates/includes/fit.ftl" as fit]
                [#assign answer = finderfn.plots(cmsfn.children(cmsfn.contentByPath("/all", "plots")))]
                stated=${answer.need.stated?c}
                [#assign none = []][@fit.form "/p" answer.need none "" /]
                [#list answer.plots as ranked]<b>${ranked.item.@name}</b>[@fit.lights ranked.fit /][/#list]
                """,
                Map.of("flaeche", List.of("10.000"), "gleis", List.of("ja")));

        assertThat(page)
                .contains("stated=true")
                .contains("name=\"flaeche\" inputmode=\"numeric\" value=\"10000\"")
                .containsSubsequence(
                        "<b>gross</b>",
                        "class=\"met\"",
                        "bis 12.500 m², gebraucht 10.000 m²",
                        "class=\"open\"",
                        "keine Angabe",
                        "<b>klein</b>",
                        "class=\"unmet\"");
    }

    @Test
    void neighboursOfAnItemAreTheNearestWithoutItself() {
        tree.add("companies", at("hier", 51.5), at("weit", 51.6), at("nah", 51.51), at("fort", 52.5));
        tree.add("plots", at("bauplatz", 51.52), aNode("/all/nirgends", "mgnl:content"));

        assertThat(neighbours("/all/hier", "companies")).contains("[nah 1][weit 11]");
        assertThat(neighbours("/all/bauplatz", "plots")).contains("[nah 1][hier 2]");
        assertThat(neighbours("/all/nirgends", "plots")).contains("found:.");
    }

    private static NodeBuilder at(String name, double latitude) {
        return aNode("/all/" + name, "mgnl:content")
                .set("title", name)
                .set(PropertyKey.of("latitude"), PropertyValue.of(latitude))
                .set(PropertyKey.of("longitude"), PropertyValue.of(12.5));
    }

    private String neighbours(String path, String workspace) {
        return render(
                """
                [#assign near = finderfn.neighbours(cmsfn.contentByPath("%s", "%s"), "/all", 2)]
                found:[#list near as one][${one.item.@name} ${one.kilometres?string("0")}][/#list].
                """
                        .formatted(path, workspace),
                Map.of());
    }

    @Test
    void ranksOverSeveralWorkspaces() {
        assertThat(render(
                        """
                        [#assign folders = {}][#assign folders = folders + {"companies": "/all"} + {"plots": "/all"}]
                        [#assign answer = finderfn.ranked(ctx.getParameter("q"), folders, 50)]
                        ${answer.total} [#list answer.items as hit]${hit.title} in ${hit.foundIn}[/#list]
                        """,
                        Map.of("q", List.of("Brot"))))
                .contains("1 Brot Zwei in companies");
    }

    @Test
    void countsWhatIsNotFoundForEverybodyThePageIsGivenTo() {
        assertThat(readsOf("Zeppelin").eachTime()).hasSize(1);
        assertThat(readsOf("Brot").eachTime()).isEmpty();
        assertThat(readsOf("a@b.example").eachTime()).isEmpty();
    }

    private ReadLog readsOf(String words) {
        return new ScriptBench(Searches.over(tree, FinderTemplatesTests::traits, "companies", "plots"))
                .script(
                        "p",
                        "[#assign answer = finderfn.ranked('" + words + "', {'companies': '/all'}, 5)]${answer.total}")
                .reads(tree, tree.page("/p"));
    }
}
