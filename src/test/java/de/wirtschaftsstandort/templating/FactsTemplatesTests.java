package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.contenttype.OurTypes;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module's own macro for facts, with the content types the module has. */
class FactsTemplatesTests {

    private static final Path INCLUDES = Path.of("light-modules/standort/templates/includes");

    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC)
            .add("website", aPage("/p").template("test:p"))
            .add(
                    "plots",
                    aNode("/a", "mgnl:content")
                            .set("areaFree", 12_500)
                            .set(PropertyKey.of("distMotorway"), PropertyValue.of(2.0))
                            .set("powerAvailable", 1_500)
                            .set(PropertyKey.of("landValue"), PropertyValue.of(18.5))
                            .set("planName", "Am Gleis (West)"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plots.areaFree:area         | Fläche (m²)        | Fläche        | 12.500 m² (1,25 ha)",
                "access.distMotorway:decimal | Zur Autobahn (km)  | Zur Autobahn  | 2 km",
                "access.powerAvailable:number | Leistung (kW)     | Leistung      | 1.500 kW",
                "plots.landValue:euros       | Richtwert (€/m²)   | Richtwert     | 18,50 €/m²",
                "planning.planName:text      | Plan (m)           | Plan (m)      | Am Gleis (West)"
            })
    void sayTheUnitOnceBehindTheValueAsTheTypeNamesIt(String entry, String label, String name, String value)
            throws IOException {
        ScriptBench bench = new ScriptBench(new DomainFunctions().typeFunctions(OurTypes.types()))
                .script(
                        "p",
                        """
                        [#import "/standort/templates/includes/facts.ftl" as facts]
                        [@facts.group item=cmsfn.contentByPath("/a", "plots") title="Angaben" entries=["%s"] id="g" /]"""
                                .formatted(entry))
                .message(entry.replaceFirst(":.*", ".label"), label)
                .file("/standort/templates/includes/items.ftl", "[#function linked type key][#return {}][/#function]");
        for (String include : List.of("facts", "values")) {
            bench.file(
                    "/standort/templates/includes/" + include + ".ftl",
                    Files.readString(INCLUDES.resolve(include + ".ftl")));
        }
        String page = bench.render(tree, tree.page("/p"));

        assertThat(bench.errors().latest()).isEmpty();
        assertThat(Jsoup.parseBodyFragment(page).select("dt").text()).isEqualTo(name);
        assertThat(Jsoup.parseBodyFragment(page).select("dd").text().replace('\u00a0', ' '))
                .isEqualTo(value);
    }
}
