package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.maptile.MapTilesForTests;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.support.ContentTree;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of the demo county: what is drawn is what is listed, in every part. */
class DrawFinderMapStoreTests {

    private static final NodePath FOLDER = NodePath.of("/nordsachsen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final ContentTree TREE = DemoContent.of("companies", "plots", "estates", "synonyms");
    private static final TextSearch SEARCH =
            Searches.over(TREE, new CompanyTraits(References.classification()), "companies");
    private static final CompanyFinder COMPANIES =
            CompanyFinders.over(SEARCH, References.classification(), References.municipalities());
    private static final PlotFinder PLOTS =
            new PlotFinder(References.trafficNodes(), PlotQuestions.freshness(CLOCK), CLOCK);
    private static final DrawFinderMap MAPS = new DrawFinderMap(
            References.borders(),
            References.municipalities(),
            References.trafficNodes(),
            SEARCH,
            COMPANIES,
            PLOTS,
            MapTilesForTests.off());

    /** @param query as it follows a path, or empty */
    private static Function<String, List<String>> asked(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : query.replaceFirst("^\\?", "").split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return name -> parameters.getOrDefault(name, List.of());
    }

    private static List<ContentNode> listed(String query) {
        return PLOTS.listed(TREE, FOLDER, asked(query));
    }

    private static int found(String query) {
        return COMPANIES
                .find(Stage.PUBLIC, new FinderQuery.Place("companies", FOLDER), "de", asked(query))
                .total();
    }

    private static FinderMap map(String own, String query) {
        DrawFinderMap.Source source = new DrawFinderMap.Source(TREE, "de", workspace -> Optional.of(FOLDER));
        return MAPS.of(own, own.equals("plots") ? listed(query) : List.of(), source, asked(query))
                .orElseThrow();
    }

    private static FinderMap.Layer layer(FinderMap map, String id) {
        return map.layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String way(FinderMap map, String name) {
        return map.ways().stream()
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElseThrow()
                .query();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=Glas", "?branche=logistik", "?um=14730310&umkreis=20"})
    void theCompaniesDrawnAreThoseFoundInEveryPart(String query) {
        String at = query;
        for (String step : List.of("in", "west", "in", "east")) {
            FinderMap map = map("companies", at);
            assertThat(layer(map, "companies").places() + map.withoutPlace())
                    .as(at)
                    .isEqualTo(found(at));
            at = way(map, step);
        }
        assertThat(found(at)).as("the last part is narrower").isLessThan(found(query));
        assertThat(at).contains("ausschnitt=").startsWith(query.isEmpty() ? "?" : query);
    }

    @Test
    void thePlotsDrawnAreThoseListed() {
        String at = "";
        for (String step : List.of("in", "in", "all")) {
            FinderMap map = map("plots", at);
            assertThat(layer(map, "plots").places()).as(at).isEqualTo(listed(at).size());
            at = way(map, step);
        }
        assertThat(at).isEmpty();
    }

    @Test
    void whatLiesCloseTogetherLeadsToThePartThatHoldsIt() {
        List<FinderMap.Mark> together = layer(map("companies", "?branche=logistik"), "companies").marks().stream()
                .filter(mark -> mark.places() > 1)
                .toList();

        assertThat(together).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.node()).isEmpty();
            assertThat(mark.closer()).startsWith("?branche=logistik&ausschnitt=");
            assertThat(found(mark.closer())).isGreaterThanOrEqualTo(mark.places());
            assertThat(MapBox.parse(mark.around())).isPresent();
        });
    }

    /** Down to what cannot be told apart: such a mark leads to the list of its place. */
    @Test
    void goingCloserEndsWithSinglesOrWithOnePlace() {
        String at = "";
        for (int steps = 0; steps < 30; steps++) {
            Optional<String> closer = layer(map("companies", at), "companies").marks().stream()
                    .filter(mark -> !mark.closer().isEmpty())
                    .map(FinderMap.Mark::closer)
                    .findFirst();
            if (closer.isEmpty()) {
                assertThat(steps).isPositive();
                return;
            }
            at = closer.get();
        }
        assertThat(at).as("never ends").isEmpty();
    }

    @Test
    void layersAreDrawnAsTheAddressNamesThemAndSwitchedByIt() {
        FinderMap plain = map("plots", "?gleis=ja");
        assertThat(plain.layers())
                .filteredOn(FinderMap.Layer::shown)
                .extracting(FinderMap.Layer::id)
                .containsExactly("plots");
        assertThat(layer(plain, "stations").query()).isEqualTo("?gleis=ja&ebene=bahnhoefe");

        FinderMap full =
                map("plots", "?ebene=bahnhoefe&ebene=unternehmen&ebene=standorte&ebene=flughaefen&ebene=nichts");

        assertThat(full.layers()).allSatisfy(layer -> {
            assertThat(layer.shown()).isTrue();
            assertThat(layer.places()).as(layer.id()).isPositive();
            assertThat(layer.marks().stream().mapToInt(FinderMap.Mark::places).sum())
                    .isEqualTo(layer.places());
        });
        assertThat(full.moved()).isTrue();
        assertThat(full.layers().get(full.layers().size() - 1).own())
                .as("the list on top")
                .isTrue();
        assertThat(layer(full, "companies").places()).isEqualTo(found(""));
        assertThat(layer(full, "stations").marks())
                .anySatisfy(mark -> assertThat(mark.name()).isNotEmpty());
        assertThat(layer(full, "companies").query()).isEqualTo("?ebene=bahnhoefe&ebene=flughaefen&ebene=standorte");
    }

    @Test
    void outlinesOfPlotsAreDrawnWithinThePart() {
        FinderMap map = map("plots", "");

        assertThat(layer(map, "plots").outlines())
                .hasSameSizeAs(listed("").stream()
                        .filter(plot -> plot.text("polygon").isPresent())
                        .toList())
                .isNotEmpty()
                .allMatch(path -> path.matches("(M-?[\\d.]+ -?[\\d.]+(L-?[\\d.]+ -?[\\d.]+){3,}z)+"));
    }

    /** The frames are measured here anew, with letters as wide as those of the site's type at most are. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?ausschnitt=12.2,51.4,12.6,51.6", "?ebene=unternehmen&ebene=bahnhoefe"})
    void namesTouchNeitherEachOtherNorAMarkOnAPhone(String query) {
        for (boolean phone : new boolean[] {true, false}) {
            FinderMap map = map("plots", query);
            List<Rectangle2D> frames = new ArrayList<>();
            map.layers().stream()
                    .flatMap(layer -> layer.marks().stream())
                    .forEach(mark -> frames.add(frame(mark.x(), mark.y(), phone ? 80 : 44, phone ? 80 : 44)));
            int marks = frames.size();
            map.names().stream().filter(name -> !phone || !name.minor()).forEach(name -> {
                double size = phone ? 40 : 24;
                frames.add(frame(name.x(), name.y(), name.text().length() * size * 0.55, size));
            });

            assertThat(frames).as("names drawn").hasSizeGreaterThan(marks);
            for (int one = marks; one < frames.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(frames.get(one).intersects(frames.get(other)))
                            .as("%s: %s on %s", query, frames.get(one), frames.get(other))
                            .isFalse();
                }
            }
        }
    }

    private static Rectangle2D frame(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?ausschnitt=1,1,2,2",
                "?ausschnitt=%00&ebene=%3Cscript%3E",
                "?ausschnitt=12.5,51.4,12.5001,51.6",
                "?ausschnitt=-180,-90,180,90"
            })
    void anyAddressIsAMap(String query) {
        for (String own : List.of("plots", "companies")) {
            FinderMap map = map(own, query);

            assertThat(map.width()).isBetween(1.0, 1_000.0);
            assertThat(map.height()).isBetween(1.0, 1_000.0);
            assertThat(map.layers()).hasSize(5);
        }
    }

    @Test
    void withoutBordersThereIsNoMap() {
        DrawFinderMap maps = new DrawFinderMap(
                References.noBorders(),
                References.municipalities(),
                References.trafficNodes(),
                SEARCH,
                COMPANIES,
                PLOTS,
                MapTilesForTests.off());

        assertThat(maps.of("plots", List.of(), new DrawFinderMap.Source(TREE, "de", w -> Optional.empty()), asked("")))
                .isEmpty();
    }

    @Test
    void theBackgroundCoversThePartAndOnlyWhenItIsSwitchedOn(@TempDir Path folder) {
        DrawFinderMap maps = new DrawFinderMap(
                References.borders(),
                References.municipalities(),
                References.trafficNodes(),
                SEARCH,
                COMPANIES,
                PLOTS,
                MapTilesForTests.on(References.borders(), folder));
        DrawFinderMap.Source source = new DrawFinderMap.Source(TREE, "de", workspace -> Optional.of(FOLDER));

        assertThat(map("plots", "").ground()).isEmpty();
        for (String query : List.of("", "?ausschnitt=12.4,51.4,12.6,51.5")) {
            FinderMap map = maps.of("plots", List.of(), source, asked(query)).orElseThrow();
            Area covered = new Area();
            map.ground()
                    .forEach(tile -> covered.add(new Area(new Rectangle2D.Double(
                            tile.x() - 0.2, tile.y() - 0.2, tile.width() + 0.4, tile.height() + 0.4))));

            assertThat(map.groundBy()).isNotEmpty();
            assertThat(map.ground()).hasSizeBetween(4, 40).allMatch(tile -> tile.path()
                    .startsWith("/.map/"));
            assertThat(covered.contains(1, 1, map.width() - 2, map.height() - 2))
                    .isTrue();
        }
    }
}
