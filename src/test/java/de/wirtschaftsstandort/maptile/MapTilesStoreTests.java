package de.wirtschaftsstandort.maptile;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.outbound.FetchFile;
import de.wirtschaftsstandort.outbound.OutgoingSettings;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.support.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** The background of maps over a map service on this machine. */
class MapTilesStoreTests {

    private static final Borders BORDERS = References.borders();

    /** Torgau lies on it. */
    private static final List<String> TILE = List.of("10", "548", "341");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-01T10:00:00Z"));

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private FakeTileServer service;

    @BeforeEach
    void start() throws IOException {
        service = new FakeTileServer();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private MapTiles tiles(boolean enabled, int perMinute, DataSize space, String host) {
        return new MapTiles(
                new MapTileSettings(
                        enabled,
                        "http://" + host + "/tile/{z}/{y}/{x}.png",
                        "Beispiel",
                        folder,
                        space,
                        Duration.ofDays(30),
                        perMinute,
                        17),
                FetchFile.allowing(new OutgoingSettings(List.of(), List.of(service.host()))),
                BORDERS,
                clock);
    }

    private MapTiles tiles() {
        return tiles(true, 100, DataSize.ofMegabytes(1), service.host());
    }

    private static MapTiles.Answer torgau(MapTiles tiles) {
        return tiles.find(TILE.get(0), TILE.get(1), TILE.get(2));
    }

    private static boolean isFound(MapTiles.Answer answer, boolean fresh) {
        return answer instanceof MapTiles.Answer.Found found
                && found.fresh() == fresh
                && java.util.Arrays.equals(found.png(), FakeTileServer.PNG);
    }

    @Test
    void aTileIsFetchedOnceAndNothingOfTheVisitorGoesAlong() {
        MapTiles tiles = tiles();

        assertThat(isFound(torgau(tiles), true)).isTrue();
        assertThat(isFound(torgau(tiles), true)).isTrue();
        assertThat(isFound(torgau(tiles()), true)).as("by the next process").isTrue();

        assertThat(service.asked())
                .containsExactly("GET /tile/10/341/548.png [Accept-encoding, Connection, Host, User-agent]");
    }

    @Test
    void offMeansOff() {
        assertThat(torgau(tiles(false, 100, DataSize.ofMegabytes(1), service.host())))
                .isInstanceOf(MapTiles.Answer.Missing.class);
        assertThat(service.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 500, 341",
        "10, 548, 300",
        "6, 34, 21",
        "18, 140288, 87296",
        "10, -1, 341",
        "10, 1024, 341",
        "99, 1, 1",
        "10, 5٤8, 341",
        "x, y, z",
        "10, 99999999999, 341",
        "10, ../../etc, 341"
    })
    void onlyTilesOfTheCountyAreAskedFor(String zoom, String x, String y) {
        assertThat(tiles().find(zoom, x, y)).isInstanceOf(MapTiles.Answer.Missing.class);
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void whileTheServiceFailsAnOlderTileIsShown() {
        MapTiles tiles = tiles();
        torgau(tiles);
        clock.forward(Duration.ofDays(31));
        service.answer(500, "text/plain", new byte[] {1}, Map.of());

        assertThat(isFound(torgau(tiles), false)).isTrue();
        assertThat(service.asked()).hasSize(2);

        service.answer(200, "image/png", FakeTileServer.PNG, Map.of());
        assertThat(isFound(torgau(tiles), true)).isTrue();
    }

    @Test
    void whatIsNoPngIsNeitherShownNorKept() throws IOException {
        service.answer(200, "text/html", "<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.of());
        assertThat(torgau(tiles())).isInstanceOf(MapTiles.Answer.NotNow.class);
        service.answer(
                200,
                "image/png",
                "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Map.of());
        assertThat(torgau(tiles())).as("called a PNG").isInstanceOf(MapTiles.Answer.NotNow.class);
        service.answer(200, "image/svg+xml", FakeTileServer.PNG, Map.of());
        assertThat(torgau(tiles())).as("not called a PNG").isInstanceOf(MapTiles.Answer.NotNow.class);
        service.answer(200, "image/png", new byte[2_000_000], Map.of());
        assertThat(torgau(tiles())).as("too large").isInstanceOf(MapTiles.Answer.NotNow.class);
        service.answer(302, "text/plain", new byte[0], Map.of("Location", "http://" + service.host() + "/elsewhere"));
        assertThat(torgau(tiles())).as("elsewhere").isInstanceOf(MapTiles.Answer.NotNow.class);

        assertThat(service.asked()).hasSize(5).noneMatch(asked -> asked.contains("elsewhere"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void aHostNobodyAllowedIsNotAsked() {
        assertThat(torgau(
                        tiles(true, 100, DataSize.ofMegabytes(1), service.host().replace("localhost", "127.0.0.1"))))
                .isInstanceOf(MapTiles.Answer.NotNow.class);
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void theServiceIsNotAskedMoreOftenThanAllowed() {
        MapTiles tiles = tiles(true, 2, DataSize.ofMegabytes(1), service.host());
        List<MapTile> some = MapTile.of(12, 12.5, 51.4, 12.9, 51.6);
        assertThat(some).hasSizeGreaterThan(4);

        List<MapTiles.Answer> answers = some.stream()
                .map(tile ->
                        tiles.find(String.valueOf(tile.zoom()), String.valueOf(tile.x()), String.valueOf(tile.y())))
                .toList();

        assertThat(answers).filteredOn(answer -> isFound(answer, true)).hasSize(2);
        assertThat(service.asked()).hasSize(2);
        clock.forward(Duration.ofMinutes(1));
        assertThat(isFound(torgau(tiles), true)).isTrue();
    }

    @Test
    void theOldestTilesMakeRoom() throws IOException {
        MapTiles tiles = tiles(true, 100, DataSize.ofBytes(5L * FakeTileServer.PNG.length), service.host());
        for (MapTile tile : MapTile.of(12, 12.5, 51.4, 12.9, 51.6).subList(0, 6)) {
            clock.forward(Duration.ofSeconds(1));
            tiles.find(String.valueOf(tile.zoom()), String.valueOf(tile.x()), String.valueOf(tile.y()));
        }

        assertThat(kept()).hasSize(4);
        MapTile first = MapTile.of(12, 12.5, 51.4, 12.9, 51.6).get(0);
        assertThat(kept()).doesNotContain("12-" + first.x() + "-" + first.y() + ".png");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
