package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceGridTests {

    private static final FinderQuery.Box BOX = new FinderQuery.Box(12, 51, 13, 52);

    private final PlaceGrid<String> grid = new PlaceGrid<>(BOX, 10, 10);

    private void add(double latitude, double longitude, String name) {
        grid.add(latitude, longitude, () -> Optional.of(name));
    }

    @Test
    void aPlaceAloneKeepsItsPointAndWhatIsThere() {
        add(51.52, 12.33, "mill");

        assertThat(grid.spots()).singleElement().satisfies(spot -> {
            assertThat(spot.only()).contains("mill");
            assertThat(spot.places()).isEqualTo(1);
            assertThat(spot.latitude()).isEqualTo(51.52);
            assertThat(spot.longitude()).isEqualTo(12.33);
        });
    }

    @Test
    void placesOfOneCellAreOneSpotInTheirMiddle() {
        add(51.51, 12.31, "a");
        add(51.53, 12.35, "b");

        assertThat(grid.spots()).singleElement().satisfies(spot -> {
            assertThat(spot.places()).isEqualTo(2);
            assertThat(spot.only()).isEmpty();
            assertThat(spot.latitude()).isCloseTo(51.52, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(spot.around()).isEqualTo(new FinderQuery.Box(12.31, 51.51, 12.35, 51.53));
        });
    }

    @Test
    void placesOnBothSidesOfACellsEdgeAreOneSpotToo() {
        add(51.5, 12.299, "a");
        add(51.5, 12.301, "b");

        assertThat(grid.spots())
                .singleElement()
                .extracting(PlaceGrid.Spot::places)
                .isEqualTo(2);
    }

    @Test
    void noPlaceIsLostAndNoTwoSpotsAreCloserThanACell() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            add(51 + random.nextDouble(), 12 + random.nextDouble(), "x");
        }

        List<PlaceGrid.Spot<String>> spots = grid.spots();

        assertThat(spots.stream().mapToInt(PlaceGrid.Spot::places).sum()).isEqualTo(5_000);
        assertThat(spots).hasSizeGreaterThan(10);
        for (PlaceGrid.Spot<String> one : spots) {
            assertThat(spots).allSatisfy(other -> assertThat(one.equals(other)
                            || Math.hypot(one.latitude() - other.latitude(), one.longitude() - other.longitude())
                                    >= 0.1)
                    .isTrue());
        }
    }

    @Test
    void theEdgesBelongToTheBoxAndWhatLiesBeyondDoesNot() {
        add(52, 13, "corner");
        add(51, 12, "other corner");
        add(52.001, 12.5, "beyond");

        assertThat(grid.spots())
                .extracting(spot -> spot.only().orElse(""))
                .containsExactlyInAnyOrder("corner", "other corner");
    }

    @Test
    void aBoxHasItsEdgesInOrder() {
        assertThatThrownBy(() -> new FinderQuery.Box(13, 51, 12, 52)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FinderQuery.Box(12, 51, Double.NaN, 52))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
