package de.wirtschaftsstandort.maptile;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The background of maps.
 *
 * @param enabled maps show it, and the service is asked for tiles
 * @param address of a PNG tile, with {@code {z}}, {@code {x}} and {@code {y}}; {@code app.outgoing} must allow its host
 * @param attribution shown with the map, as the service asks for it
 * @param folder where tiles are kept; may be emptied at any time
 * @param space all kept tiles together; the oldest go first
 * @param keep how long a tile is shown before the service is asked again
 * @param perMinute how many tiles the service is asked for at most
 * @param deepest zoom level
 */
@ConfigurationProperties("app.map-tiles")
public record MapTileSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue(
                        "https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_farbe/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png")
                String address,
        @DefaultValue("© basemap.de / BKG | Datenquellen: © GeoBasis-DE") String attribution,
        @DefaultValue("./data/map-tiles") Path folder,
        @DefaultValue("200MB") DataSize space,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("300") int perMinute,
        @DefaultValue("17") int deepest) {

    public MapTileSettings {
        if (enabled && !(address.contains("{z}") && address.contains("{x}") && address.contains("{y}"))) {
            throw new IllegalArgumentException("app.map-tiles.address: needs {z}, {x} and {y}");
        }
        if (perMinute < 1 || space.toBytes() < 1 || keep.isNegative() || deepest < 1 || deepest > 20) {
            throw new IllegalArgumentException(
                    "app.map-tiles: per-minute, space and keep must be more than nothing, deepest 1 to 20");
        }
    }
}
