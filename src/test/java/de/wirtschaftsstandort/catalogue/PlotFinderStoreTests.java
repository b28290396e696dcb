package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotFinderStoreTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final PlotFinder FINDER =
            new PlotFinder(References.trafficNodes(), PlotQuestions.freshness(CLOCK), CLOCK);

    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC);

    private static NodeBuilder plot(String name) {
        return NodeBuilder.aNode("/all/" + name, "mgnl:content").set("state", "available");
    }

    private static SiteNeed need(Map<String, String> parameters) {
        return FINDER.need(name -> parameters.containsKey(name) ? List.of(parameters.get(name)) : List.of());
    }

    private List<PlotFinder.Ranked> rank(Map<String, String> parameters) {
        return FINDER.rank(tree.require("plots", "/all").children(), need(parameters), id -> tree.find("estates", id));
    }

    private SiteFit.Criterion only(Map<String, String> parameters) {
        List<SiteFit.Criterion> criteria = rank(parameters).get(0).fit().criteria();
        assertThat(criteria).hasSize(1);
        return criteria.get(0);
    }

    @ParameterizedTest
    @CsvSource({"500, open, large", "2000, met, met", "8000, met, met", "8001, unmet, small", "99999, unmet, small"})
    void holdsTheAreaAgainstTheParcels(String area, String light, String reason) {
        tree.add(
                "plots",
                plot("a").set("areaFree", 10_000).set("largestParcel", 8_000).set("smallestParcel", 1_000));

        SiteFit.Criterion criterion = only(Map.of("flaeche", area));

        assertThat(criterion.light()).isEqualTo(light);
        assertThat(criterion.reason()).isEqualTo(reason);
        assertThat(criterion.values()).last().isEqualTo(Integer.parseInt(area));
    }

    @ParameterizedTest
    @CsvSource({
        "flaeche, 100",
        "zone, GE",
        "leistung, 100",
        "autobahn, 5",
        "gleis, ja",
        "glasfaser, ja",
        "ab, 2027-01-01",
        "bahnhof, 3"
    })
    void whatIsNotStatedIsOpenAndSaidToBe(String parameter, String value) {
        tree.add("plots", plot("a"));

        assertThat(only(Map.of(parameter, value)))
                .extracting(SiteFit.Criterion::light, SiteFit.Criterion::reason)
                .containsExactly("open", "unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "now, 2026-06-02, met",
        "short, 2026-12-01, open",
        "short, 2027-06-01, met",
        "medium, 2027-05-31, unmet",
        "medium, 2029-01-01, open",
        "long, 2030-01-01, unmet"
    })
    void holdsTheStartAgainstTheHorizon(String horizon, String start, String light) {
        tree.add("plots", plot("a").set("availableFrom", horizon));

        assertThat(only(Map.of("ab", start)).light()).isEqualTo(light);
    }

    @Test
    void asksTheEstateWhereThePlotIsSilent() {
        String id = "f9234ef5-cb6a-5bc4-814d-2afe7b3ac134";
        tree.add(
                "estates",
                NodeBuilder.aNode("/all/park", "mgnl:content")
                        .id(id)
                        .set("railSiding", "existing")
                        .set("zoning", List.of("GI")));
        tree.add(
                "plots",
                plot("a").set("estate", id),
                plot("b").set("estate", id).set("railSiding", "impossible"));

        List<PlotFinder.Ranked> ranked = rank(Map.of("gleis", "ja", "zone", "GI"));

        assertThat(ranked).extracting(one -> one.plot().name()).containsExactly("a", "b");
        assertThat(ranked.get(0).fit().count("met")).isEqualTo(2);
        assertThat(ranked.get(1).fit().count("unmet")).isEqualTo(1);
    }

    @Test
    void measuresTheWayToTheStationWhereNobodyStatedIt() {
        PropertyKey latitude = PropertyKey.of("latitude");
        PropertyKey longitude = PropertyKey.of("longitude");
        tree.add(
                "plots",
                plot("a")
                        .set(latitude, PropertyValue.of(new BigDecimal("51.3835")))
                        .set(longitude, PropertyValue.of(new BigDecimal("12.4835"))));

        assertThat(only(Map.of("bahnhof", "5")).light()).isEqualTo("met");
        assertThat(only(Map.of("flughafen", "1")).light()).isEqualTo("unmet");
    }

    @Test
    void putsWhatCanBeHadAndFitsBestFirstAndKeepsTheRest() {
        tree.add(
                "plots",
                plot("sold").set("state", "sold").set("areaFree", 5_000),
                plot("small").set("areaFree", 100),
                plot("silent"),
                plot("right").set("areaFree", 5_000));

        assertThat(rank(Map.of("flaeche", "3.000")))
                .extracting(PlotFinder.Ranked::plot)
                .extracting(ContentNode::name)
                .containsExactly("right", "silent", "small", "sold");
    }

    @Test
    void listsWhatIsTakenOnlyIfAskedForIt() {
        tree.add(
                "plots",
                plot("sold").set("state", "sold"),
                plot("free"),
                plot("reserved").set("state", "reserved"));

        assertThat(listed(List.of())).containsExactly("free", "reserved");
        assertThat(listed(List.of("ja"))).containsExactlyInAnyOrder("sold", "free", "reserved");
    }

    private List<String> listed(List<String> withTaken) {
        return FINDER
                .listed(tree, NodePath.of("/all"), name -> name.equals("vergebene") ? withTaken : List.of())
                .stream()
                .map(ContentNode::name)
                .toList();
    }

    @Test
    void putsWhatNobodyConfirmedForAYearBehindWhatFitsLess() {
        PropertyKey confirmed = PropertyKey.of("verifiedAt");
        tree.add(
                "plots",
                plot("stale")
                        .set("areaFree", 5_000)
                        .set(confirmed, PropertyValue.of(OffsetDateTime.parse("2025-06-01T00:00:00+02:00"))),
                plot("small")
                        .set("areaFree", 100)
                        .set(confirmed, PropertyValue.of(OffsetDateTime.parse("2025-06-02T00:00:00+02:00"))),
                plot("reserved").set("state", "reserved").set("areaFree", 5_000));

        assertThat(rank(Map.of("flaeche", "3.000")))
                .extracting(PlotFinder.Ranked::plot)
                .extracting(ContentNode::name)
                .containsExactly("small", "stale", "reserved");
    }

    @ParameterizedTest
    @CsvSource({
        "flaeche, -1",
        "flaeche, 1e9",
        "zone, <script>",
        "ab, 31.12.2026",
        "ab, +99999-01-01",
        "gleis, vielleicht"
    })
    void leavesOutWhatMakesNoSense(String parameter, String value) {
        assertThat(need(Map.of(parameter, value)).isStated()).isFalse();
    }
}
