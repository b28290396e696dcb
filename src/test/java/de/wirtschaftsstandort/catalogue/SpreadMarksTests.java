package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadMarksTests {

    /** As wide as a phone draws two halves of a mark beside each other. */
    private static final double MARK = 92;

    private static final MapBox BOX = new MapBox(12, 51, 13, 51.5);
    private static final MapView VIEW = new MapView(BOX, 1.6);

    private static List<FinderMap.Layer> apart(FinderMap.Layer... layers) {
        SearchAddress address = SearchAddress.read(PlotFinder.PARAMETERS, name -> List.of());
        return new SpreadMarks(VIEW, address).apart(List.of(layers));
    }

    private static FinderMap.Layer layer(String id, boolean own, List<FinderMap.Mark> marks) {
        return new FinderMap.Layer(id, own, true, "", marks.size(), marks.size(), marks, List.of());
    }

    private static FinderMap.Mark mark(double x, double y, String node) {
        String around = new MapBox(12.4, 51.2, 12.41, 51.21).text();
        return new FinderMap.Mark(x, y, x, y, 1, node, "", "", around);
    }

    private static List<FinderMap.Mark> marks(List<FinderMap.Layer> layers) {
        return layers.stream().flatMap(layer -> layer.marks().stream()).toList();
    }

    @Test
    void theListKeepsItsPlaceAndTheOtherLayerStepsAsideWithALine() {
        List<FinderMap.Layer> layers = apart(
                layer("estates", false, List.of(mark(500, 400, "estate"))),
                layer("plots", true, List.of(mark(500, 400, "plot"))));

        FinderMap.Mark estate = layers.get(0).marks().get(0);
        FinderMap.Mark plot = layers.get(1).marks().get(0);
        assertThat(plot.moved()).isFalse();
        assertThat(estate.moved()).isTrue();
        assertThat(List.of(estate.placeX(), estate.placeY())).containsExactly(500.0, 400.0);
        assertThat(Math.hypot(estate.x() - plot.x(), estate.y() - plot.y())).isBetween(MARK, MARK + 1);
    }

    @Test
    void aMarkAtTheEdgeIsDrawnWhole() {
        FinderMap.Mark mark = apart(layer("plots", true, List.of(mark(2, 400, "plot"))))
                .get(0)
                .marks()
                .get(0);

        assertThat(mark.x()).isGreaterThanOrEqualTo(MARK / 2);
        assertThat(mark.placeX()).isEqualTo(2);
    }

    /** From a few to more than the drawing has room for. */
    @ParameterizedTest
    @ValueSource(ints = {5, 20, 40, 70})
    void noMarkCoversAnotherAndNoPlaceIsLost(int each) {
        Random random = new Random(each);
        List<FinderMap.Layer> before = Stream.of("stations", "airports", "estates", "companies")
                .map(id -> layer(
                        id,
                        id.equals("companies"),
                        IntStream.range(0, each)
                                .mapToObj(at -> mark(random.nextInt(1000), random.nextInt(800), id + at))
                                .toList()))
                .toList();

        List<FinderMap.Layer> layers = apart(before.toArray(FinderMap.Layer[]::new));

        List<FinderMap.Mark> marks = new ArrayList<>(marks(layers));
        for (int one = 0; one < marks.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Math.hypot(
                                marks.get(one).x() - marks.get(other).x(),
                                marks.get(one).y() - marks.get(other).y()))
                        .isGreaterThanOrEqualTo(MARK - 0.1);
            }
        }
        assertThat(layers)
                .extracting(FinderMap.Layer::id)
                .containsExactlyElementsOf(
                        before.stream().map(FinderMap.Layer::id).toList());
        assertThat(layers).allSatisfy(layer -> assertThat(
                        layer.marks().stream().mapToInt(FinderMap.Mark::places).sum())
                .isEqualTo(each));
        assertThat(marks).allSatisfy(mark -> {
            assertThat(mark.places() > 1).isEqualTo(mark.node().isEmpty());
            assertThat(mark.places() > 1).isEqualTo(!mark.closer().isEmpty());
        });
    }
}
