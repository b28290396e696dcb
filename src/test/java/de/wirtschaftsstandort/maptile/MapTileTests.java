package de.wirtschaftsstandort.maptile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MapTileTests {

    private static final Offset<Double> FINE = Offset.offset(1e-9);

    /** Corners as every map on the web has them. */
    @Test
    void theWorldIsOneTileAndFourOnTheNextLevel() {
        MapTile world = new MapTile(0, 0, 0);

        assertThat(world.west()).isEqualTo(-180);
        assertThat(world.east()).isEqualTo(180);
        assertThat(world.north()).isCloseTo(85.0511287798, FINE);
        assertThat(world.south()).isCloseTo(-85.0511287798, FINE);
        assertThat(MapTile.of(1, -180, -85, 180, 85)).hasSize(4);
    }

    @Test
    void aPlaceLiesOnItsTile() {
        List<MapTile> torgau = MapTile.of(10, 12.99, 51.56, 12.991, 51.561);

        assertThat(torgau).singleElement().satisfies(tile -> {
            assertThat(tile.west()).isLessThan(12.99);
            assertThat(tile.east()).isGreaterThan(12.991);
            assertThat(tile.north()).isGreaterThan(51.561);
            assertThat(tile.south()).isLessThan(51.56);
            assertThat(MapTile.parse("10", String.valueOf(tile.x()), String.valueOf(tile.y())))
                    .contains(tile);
        });
    }

    @Test
    void whatLiesBeyondAWebMapCountsAsItsEdge() {
        assertThat(MapTile.of(3, -999, 89, -181, 90)).containsExactly(new MapTile(3, 0, 0));
    }
}
