package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessorsTests {

    private static final String PARK = "f9234ef5-cb6a-5bc4-814d-2afe7b3ac134";
    private static final String OTHER = "c0a6b541-3adb-53ab-8e28-676dab01a7b6";

    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC);

    private static NodeBuilder plot(String name, String state, double latitude) {
        return NodeBuilder.aNode("/all/" + name, "mgnl:content")
                .set("state", state)
                .set(PropertyKey.of("latitude"), PropertyValue.of(latitude))
                .set(PropertyKey.of("longitude"), PropertyValue.of(12.5));
    }

    private static NodeBuilder taken() {
        return plot("taken", "sold", 51.4)
                .set("estate", PARK)
                .set("municipality", "14730270")
                .set("areaTotal", 10_000)
                .set("areaFree", 0)
                .set("zoning", List.of("GE"));
    }

    private List<Successors.Successor> found() {
        ContentNode offer = tree.require("plots", "/all/taken");
        return new Successors(offer).among(tree.require("plots", "/all").children());
    }

    @Test
    void comeFromTheEstateThenTheMunicipalityThenTheNeighbourhood() {
        tree.add(
                "plots",
                taken(),
                plot("far", "available", 51.7).set("areaTotal", 9_000),
                plot("near", "available", 51.45).set("zoning", List.of("GE", "GI")),
                plot("town", "available", 51.6).set("municipality", "14730270"),
                plot("estate", "available", 51.41).set("estate", PARK),
                plot("gone", "reserved", 51.4).set("estate", PARK),
                plot("unlike", "available", 51.4).set("areaTotal", 900));

        assertThat(found())
                .extracting(one -> one.offer().name(), Successors.Successor::reason)
                .containsExactly(tuple("estate", "estate"), tuple("town", "municipality"), tuple("near", "zone"));
        assertThat(found().get(0).kilometres().orElseThrow()).isBetween(1.0, 1.2);
    }

    @Test
    void areThoseTheEditorChoseWhileTheyCanBeHad() {
        tree.add(
                "plots",
                taken().set("successors", List.of(OTHER, "/all/sold", "no id")),
                plot("estate", "available", 51.41).set("estate", PARK),
                plot("sold", "sold", 51.41),
                plot("chosen", "reserved", 51.9).id(OTHER));

        assertThat(found())
                .extracting(one -> one.offer().name(), Successors.Successor::reason)
                .containsExactly(tuple("chosen", "chosen"));
    }

    @ParameterizedTest
    @CsvSource({"5000, true", "4999, false", "20000, true", "20001, false"})
    void areOfSimilarSizeUpToTwiceAndDownToHalf(int area, boolean similar) {
        tree.add("plots", taken(), plot("other", "available", 51.4).set("areaTotal", area));

        assertThat(found()).hasSize(similar ? 1 : 0);
    }
}
