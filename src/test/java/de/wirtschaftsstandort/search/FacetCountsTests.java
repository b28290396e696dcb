package de.wirtschaftsstandort.search;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.SloppyMath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts are those of the items, however many parts the index has and whatever was asked before. */
class FacetCountsTests {

    private static final List<String> DIMENSIONS = List.of("branch", "size", "offers");
    private static final FinderQuery.Box COUNTY = new FinderQuery.Box(12, 51, 13, 52);

    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC);
    private final Map<String, Map<String, List<String>>> facets = new HashMap<>();
    private final Random random = new Random(5);
    private final StageIndex index = new StageIndex(tree, List.of("de"), this::traits, WordSource.NONE);

    private Optional<Traits> traits(ContentNode node) {
        return Optional.ofNullable(facets.get(node.name()))
                .map(values -> new Traits(Map.of(), values, List.of(), Map.of(), point(node.name())));
    }

    /** Every fifth has none. */
    private static Optional<GeoPoint> point(String name) {
        int number = Integer.parseInt(name.substring(1));
        return number % 5 == 0
                ? Optional.empty()
                : Optional.of(new GeoPoint(51 + number * 0.37 % 1, 12 + number * 0.61 % 1));
    }

    private void choose(String name) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("branch", List.of("b" + random.nextInt(7)));
        if (random.nextInt(4) > 0) {
            values.put("size", List.of("s" + random.nextInt(3)));
        }
        values.put(
                "offers",
                random.ints(random.nextInt(4), 0, 250)
                        .mapToObj(offer -> "o" + offer)
                        .distinct()
                        .toList());
        facets.put(name, values);
    }

    private void add(int from, int to) {
        for (int number = from; number < to; number++) {
            choose("i" + number);
            tree.add(
                    "items",
                    aNode("/all/i" + number, "mgnl:content")
                            .set("title", (number % 3 == 0 ? "Glas" : "Holz") + " Nummer " + number));
        }
    }

    private void changed(IntStream numbers) throws IOException {
        index.apply(Searches.published(numbers.mapToObj(number -> tree.require("items", "/all/i" + number))
                .toList()));
    }

    @BeforeEach
    void buildInSeveralParts() throws IOException {
        add(0, 200);
        index.rebuild(List.of("items"));
        add(200, 260);
        changed(IntStream.range(200, 260));
        IntStream.range(40, 70).forEach(number -> choose("i" + number));
        changed(IntStream.range(40, 70));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static FinderQuery asking(String words, Map<String, List<String>> chosen) {
        return FinderQuery.of(List.of(new FinderQuery.Place("items", NodePath.of("/all"))), words, "de")
                .choose(chosen)
                .count(DIMENSIONS);
    }

    /** Without an index. */
    private Stream<Map<String, List<String>>> matching(String words, Map<String, List<String>> chosen, String but) {
        return facets.entrySet().stream()
                .filter(item -> words.isEmpty()
                        || words.equals("Glas")
                                == (Integer.parseInt(item.getKey().substring(1)) % 3 == 0))
                .map(Map.Entry::getValue)
                .filter(item -> chosen.entrySet().stream()
                        .filter(choice -> !choice.getKey().equals(but))
                        .allMatch(choice -> item.getOrDefault(choice.getKey(), List.of()).stream()
                                .anyMatch(choice.getValue()::contains)));
    }

    private List<FinderResult.Count> counted(String words, Map<String, List<String>> chosen, String dimension) {
        return matching(words, chosen, dimension)
                .flatMap(item -> item.getOrDefault(dimension, List.of()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry ->
                        new FinderResult.Count(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparing(FinderResult.Count::items)
                        .reversed()
                        .thenComparing(FinderResult.Count::value))
                .limit(200)
                .toList();
    }

    private void expectCounts(String words, Map<String, List<String>> chosen) {
        FinderResult found = index.find(asking(words, chosen));
        assertThat(found.total()).isEqualTo((int) matching(words, chosen, "").count());
        for (String dimension : DIMENSIONS) {
            assertThat(found.counts().get(dimension)).as(dimension).isEqualTo(counted(words, chosen, dimension));
        }
        assertThat(found.without())
                .isEqualTo(chosen.keySet().stream().collect(Collectors.toMap(Function.identity(), dimension ->
                        (int) matching(words, chosen, dimension).count())));
    }

    @Test
    void countsAreThoseOfTheItems() {
        assertThat(index.documents()).isGreaterThan(259);
        for (String words : List.of("", "Glas", "Holz")) {
            expectCounts(words, Map.of());
            expectCounts(words, Map.of("branch", List.of("b1")));
            expectCounts(words, Map.of("branch", List.of("b1", "b4"), "size", List.of("s0", "s2")));
            expectCounts(words, Map.of("branch", List.of("nobody's")));
            expectCounts(words, Map.of("branch", List.of("nobody's"), "size", List.of("s1")));
        }
    }

    @Test
    void theNextPageAndAnotherOrderCountTheSameWithoutCountingAgain() {
        FinderQuery first = asking("Holz", Map.of("size", List.of("s1")));
        FinderResult counted = index.find(first);
        FinderResult next = index.find(first.page(10, 10));
        FinderResult byName = index.find(first.sort(Optional.of(new FinderQuery.Sort(FinderQuery.Sort.NAME, true))));

        assertThat(next.counts()).isEqualTo(counted.counts());
        assertThat(next.total())
                .isEqualTo(byName.total())
                .isEqualTo(counted.total())
                .isGreaterThan(20);
        assertThat(next.hits()).hasSize(10).doesNotContainAnyElementsOf(counted.hits());
        assertThat(byName.hits().get(0).node())
                .isNotEqualTo(counted.hits().get(0).node());
        assertThat(index.find(first.count(List.of("branch"))).counts()).containsKey("branch");
    }

    @Test
    void aChangeIsCountedAtOnce() throws IOException {
        expectCounts("Glas", Map.of());

        IntStream.range(0, 120).forEach(number -> choose("i" + number));
        changed(IntStream.range(0, 120));

        expectCounts("Glas", Map.of());
    }

    @Test
    void aDistanceFindsWhatLiesWithinIt() {
        GeoPoint middle = new GeoPoint(51.5, 12.5);
        for (int kilometres : List.of(3, 15, 40, 200)) {
            long within = IntStream.range(0, 260)
                    .mapToObj(number -> point("i" + number))
                    .flatMap(Optional::stream)
                    .filter(point -> SloppyMath.haversinMeters(
                                    middle.latitude(), middle.longitude(), point.latitude(), point.longitude())
                            <= kilometres * 1_000)
                    .count();
            FinderQuery near = asking("", Map.of()).near(Optional.of(new FinderQuery.Near(middle, kilometres)));

            assertThat(index.find(near).total()).as(kilometres + " km").isEqualTo((int) within);
            assertThat(index.gather(near, new PlaceGrid<>(COUNTY, 4, 4))).isEqualTo((int) within);
        }
    }

    @Test
    void theMapShowsWhatTheListHasFoundOrWouldFind() {
        for (String words : List.of("", "Glas")) {
            FinderQuery query = asking(words, Map.of("branch", List.of("b2", "b3")));
            PlaceGrid<NodeId> before = new PlaceGrid<>(COUNTY, 4, 4);
            int total = index.gather(query, before);
            assertThat(index.find(query).total()).isEqualTo(total).isPositive();
            PlaceGrid<NodeId> after = new PlaceGrid<>(COUNTY, 4, 4);

            assertThat(index.gather(query, after)).isEqualTo(total);
            assertThat(after.spots()).isEqualTo(before.spots()).hasSizeGreaterThan(3);
            assertThat(after.spots().stream().mapToInt(PlaceGrid.Spot::places).sum())
                    .isLessThan(total);
        }
    }
}
