package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.support.ContentTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferInCountyTests {

    private static final ContentTree WORLD = ContentTree.empty(Stage.PUBLIC);

    private static List<String> reasons(String workspace, double latitude, double longitude) {
        ContentNode item = ContentTree.empty(Stage.AUTHOR)
                .add(
                        workspace,
                        aNode("/flaeche", "mgnl:content")
                                .set(PropertyKey.of("latitude"), PropertyValue.of(latitude))
                                .set(PropertyKey.of("longitude"), PropertyValue.of(longitude)))
                .require(workspace, "/flaeche");
        return new OfferInCounty(References.borders()).reasons(item, WORLD);
    }

    @Test
    void aPlotInAMunicipalityGoesPublic() {
        assertThat(reasons("plots", 51.5602, 12.9955)).isEmpty();
    }

    @Test
    void aPlotElsewhereDoesNot() {
        assertThat(reasons("plots", 51.3397, 12.3731))
                .singleElement()
                .asString()
                .contains("/flaeche");
        assertThat(reasons("buildings", 12.9955, 51.5602)).hasSize(1);
    }

    @Test
    void aCompanyMayHaveItsPlaceOutside() {
        assertThat(reasons("companies", 51.3397, 12.3731)).isEmpty();
    }

    @Test
    void withoutAPointOrWithoutBordersNothingSpeaksAgainstIt() {
        ContentNode bare = ContentTree.empty(Stage.AUTHOR)
                .add("plots", aNode("/ohne", "mgnl:content"))
                .require("plots", "/ohne");

        assertThat(new OfferInCounty(References.borders()).reasons(bare, WORLD)).isEmpty();
        assertThat(References.noBorders().covers(51.3397, 12.3731)).isTrue();
    }
}
