package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.acceptance.DemoSet.Item;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the demo set lies: every point and every outline inside the municipality it names. */
class DemoSetPlacesTests {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final Percentage TOLERANCE = Percentage.withPercentage(5);

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static DemoSet set;

    private static final Map<String, Path2D> BORDERS = new TreeMap<>();

    @BeforeAll
    static void read() throws Exception {
        set = DemoSet.read();
        JsonNode borders = new JsonMapper()
                .readTree(DemoSetPlacesTests.class.getResourceAsStream("/reference/municipality-borders.geojson"));
        for (JsonNode feature : borders.path("features")) {
            JsonNode geometry = feature.path("geometry");
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            if (geometry.path("type").asString().equals("Polygon")) {
                add(path, geometry.path("coordinates"));
            } else {
                geometry.path("coordinates").forEach(polygon -> add(path, polygon));
            }
            BORDERS.put(feature.path("properties").path("ags").asString(), path);
        }
    }

    @Test
    void companiesLieInTheirMunicipality() {
        assertThat(BORDERS).hasSize(30);
        assertThat(set.of("companies")).allSatisfy(item -> assertThat(contains(item, item.text("ags")))
                .as(item.toString())
                .isTrue());
    }

    @Test
    void aPointOfAnotherMunicipalityWouldBeSeen() {
        Item torgau = set.of("companies").stream()
                .filter(item -> item.text("ags").equals("14730310"))
                .findFirst()
                .orElseThrow();
        assertThat(contains(torgau, "14730070")).isFalse();
    }

    @Test
    void eventsAndBuildingsLieInTheirMunicipality() {
        List<Item> placed = new ArrayList<>(set.of("buildings"));
        set.of("events").stream()
                .filter(item -> item.properties().containsKey("municipality"))
                .forEach(placed::add);
        assertThat(placed).hasSizeGreaterThan(20).allSatisfy(item -> assertThat(
                        contains(item, item.text("municipality")))
                .as(item.toString())
                .isTrue());
    }

    @Test
    void outlinesOfEstatesAndPlotsLieInTheirMunicipality() {
        List<Item> drawn = new ArrayList<>(set.of("estates"));
        drawn.addAll(set.of("plots"));
        assertThat(drawn).allSatisfy(item -> {
            Path2D border = BORDERS.getOrDefault(item.text("municipality"), new Path2D.Double());
            assertThat(corners(item)).as(item.toString()).allSatisfy(corner -> assertThat(
                            border.contains(corner[0], corner[1]))
                    .isTrue());
            assertThat(contains(item, item.text("municipality"))).isTrue();
        });
    }

    @Test
    void plotsLieInTheirEstateWithoutOverlapping() {
        Map<String, Item> byId = set.byId();
        List<Item> plots = set.of("plots");
        assertThat(plots).allSatisfy(plot -> {
            Item estate = Objects.requireNonNull(byId.get(plot.text("estate")), plot.toString());
            assertThat(estate.text("municipality")).isEqualTo(plot.text("municipality"));
            Path2D outline = outline(estate);
            assertThat(corners(plot)).as(plot.toString()).allSatisfy(corner -> assertThat(
                            outline.contains(corner[0], corner[1]))
                    .isTrue());
            plots.stream().filter(other -> !other.equals(plot)).forEach(other -> assertThat(
                            outline(other).contains(plot.number("longitude"), plot.number("latitude")))
                    .as(plot + " in " + other)
                    .isFalse());
        });
    }

    @Test
    void statedAreasAreThoseOfTheOutlines() {
        assertThat(set.of("plots"))
                .allSatisfy(plot -> assertThat(area(plot)).isCloseTo(plot.number("areaTotal"), TOLERANCE))
                .allSatisfy(plot -> assertThat(plot.number("areaFree")).isLessThanOrEqualTo(plot.number("areaTotal")))
                .allSatisfy(plot ->
                        assertThat(plot.number("smallestParcel")).isLessThanOrEqualTo(plot.number("largestParcel")));
        assertThat(set.of("estates"))
                .allSatisfy(estate -> assertThat(area(estate)).isCloseTo(estate.number("grossArea"), TOLERANCE))
                .allSatisfy(
                        estate -> assertThat(estate.number("netArea")).isLessThanOrEqualTo(estate.number("grossArea")))
                .allSatisfy(
                        estate -> assertThat(estate.number("freeArea")).isLessThanOrEqualTo(estate.number("netArea")));
    }

    private static boolean contains(Item item, String ags) {
        Path2D border = BORDERS.get(ags);
        return border != null && border.contains(item.number("longitude"), item.number("latitude"));
    }

    private static List<double[]> corners(Item item) {
        List<double[]> corners = new ArrayList<>();
        new JsonMapper()
                .readTree(item.text("polygon"))
                .path("coordinates")
                .path(0)
                .forEach(point -> corners.add(
                        new double[] {point.path(0).asDouble(), point.path(1).asDouble()}));
        assertThat(corners).as(item.toString()).hasSizeGreaterThan(3);
        return corners;
    }

    private static Path2D outline(Item item) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        boolean first = true;
        for (double[] corner : corners(item)) {
            if (first) {
                path.moveTo(corner[0], corner[1]);
            } else {
                path.lineTo(corner[0], corner[1]);
            }
            first = false;
        }
        path.closePath();
        return path;
    }

    /** Square metres by the shoelace formula on a plane at the item's latitude. */
    private static double area(Item item) {
        List<double[]> corners = corners(item);
        double east = METRES_PER_DEGREE * Math.cos(Math.toRadians(item.number("latitude")));
        double twice = 0;
        for (int at = 1; at < corners.size(); at++) {
            double[] from = corners.get(at - 1);
            double[] to = corners.get(at);
            twice += (from[0] * to[1] - to[0] * from[1]) * east * METRES_PER_DEGREE;
        }
        return Math.abs(twice) / 2;
    }

    private static void add(Path2D path, JsonNode rings) {
        for (JsonNode ring : rings) {
            boolean first = true;
            for (JsonNode point : ring) {
                double x = point.path(0).asDouble();
                double y = point.path(1).asDouble();
                if (first) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                first = false;
            }
            path.closePath();
        }
    }
}
