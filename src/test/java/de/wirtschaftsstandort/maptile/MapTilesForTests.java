package de.wirtschaftsstandort.maptile;

import de.wirtschaftsstandort.outbound.FetchFile;
import de.wirtschaftsstandort.outbound.OutgoingSettings;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.reference.UnconnectedReferences;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Backgrounds of maps for tests of any package; no host is asked. */
public final class MapTilesForTests {

    private MapTilesForTests() {}

    public static MapTiles off() {
        return tiles(false, UnconnectedReferences.borders(), Path.of("unused"));
    }

    public static MapTiles on(Borders borders, Path folder) {
        return tiles(true, borders, folder);
    }

    private static MapTiles tiles(boolean enabled, Borders borders, Path folder) {
        MapTileSettings settings = new MapTileSettings(
                enabled,
                "https://tiles.example/{z}/{x}/{y}.png",
                "Beispieldienst",
                folder,
                DataSize.ofMegabytes(1),
                Duration.ofDays(1),
                10,
                17);
        return new MapTiles(
                settings, FetchFile.allowing(new OutgoingSettings(List.of(), List.of())), borders, Clock.systemUTC());
    }
}
