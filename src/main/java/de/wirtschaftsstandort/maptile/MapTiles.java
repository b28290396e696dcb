package de.wirtschaftsstandort.maptile;

import de.wirtschaftsstandort.outbound.FetchFile;
import de.wirtschaftsstandort.outbound.FetchedFile;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.reference.MapOutline;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tiles of the county and its surroundings: from the folder while they are fresh, else from the service. The service is asked only
 * for what maps of the county show, by a few at a time and not more often than allowed; while it fails, older tiles are shown.
 */
public final class MapTiles {

    private static final Logger LOGGER = LoggerFactory.getLogger(MapTiles.class);
    private static final int MOST_BYTES = 1_000_000;
    private static final int WIDTH = 1_000;
    private static final int FARTHEST = 7;
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_WAITING = 40;
    private static final int LONGEST_WAIT = 5;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final MapTileSettings settings;
    private final FetchFile fetch;
    private final Borders borders;
    private final Clock clock;
    private final TileFolder folder;
    private final Semaphore asking = new Semaphore(MOST_AT_ONCE);
    private long minute;
    private int askedInMinute;

    public MapTiles(MapTileSettings settings, FetchFile fetch, Borders borders, Clock clock) {
        this.settings = settings;
        this.fetch = fetch;
        this.borders = borders;
        this.clock = clock;
        this.folder = new TileFolder(settings.folder(), settings.space().toBytes());
    }

    /** What came of asking for a tile. */
    public sealed interface Answer {

        /** @param fresh false while the service fails and an older one is shown */
        @SuppressWarnings("ArrayRecordComponent") // handed on once
        record Found(byte[] png, boolean fresh) implements Answer {}

        /** No tile of the county, or the background is off. */
        record Missing() implements Answer {}

        /** The service fails, or is asked too much at the moment. */
        record NotNow() implements Answer {}
    }

    public boolean isOn() {
        return settings.enabled();
    }

    public String attribution() {
        return settings.attribution();
    }

    /** The level on which a tile is about so many degrees wide, within those that are shown. */
    public int zoom(double degrees) {
        int zoom = (int) Math.round(Math.log(360 / degrees) / Math.log(2));
        return Math.max(FARTHEST, Math.min(settings.deepest(), zoom));
    }

    /** Those a part of the earth lies on that belong to the county and its surroundings; none while the background is off. */
    public List<MapTile> of(int zoom, double west, double south, double east, double north) {
        return settings.enabled()
                ? MapTile.of(zoom, west, south, east, north).stream()
                        .filter(this::isOfCounty)
                        .toList()
                : List.of();
    }

    public Answer find(String zoom, String x, String y) {
        Optional<MapTile> tile = MapTile.parse(zoom, x, y)
                .filter(one -> settings.enabled())
                .filter(one -> one.zoom() >= FARTHEST && one.zoom() <= settings.deepest())
                .filter(this::isOfCounty);
        return tile.isEmpty() ? new Answer.Missing() : find(tile.get());
    }

    /** The frame of the county's map; the borders' own drawing has a margin around it. */
    private boolean isOfCounty(MapTile tile) {
        Optional<MapOutline> county = borders.map(WIDTH);
        return county.isPresent()
                && tile.west() <= county.get().east()
                && tile.east() >= county.get().west()
                && tile.south() <= county.get().north()
                && tile.north() >= county.get().south();
    }

    private Answer find(MapTile tile) {
        Optional<TileFolder.Kept> kept = folder.find(tile);
        Instant now = clock.instant();
        if (kept.isPresent() && kept.get().since().plus(settings.keep()).isAfter(now)) {
            return new Answer.Found(kept.get().png(), true);
        }
        Optional<byte[]> fetched = mayAsk(now) ? fetch(tile, now) : Optional.empty();
        return fetched.<Answer>map(png -> new Answer.Found(png, true))
                .orElseGet(() -> kept.<Answer>map(old -> new Answer.Found(old.png(), false))
                        .orElseGet(Answer.NotNow::new));
    }

    private synchronized boolean mayAsk(Instant now) {
        long current = now.getEpochSecond() / 60;
        if (current != minute) {
            minute = current;
            askedInMinute = 0;
        }
        return askedInMinute++ < settings.perMinute();
    }

    private Optional<byte[]> fetch(MapTile tile, Instant now) {
        if (!mayGo()) {
            return Optional.empty();
        }
        try {
            FetchedFile file = fetch.get(address(tile), MOST_BYTES);
            if (!file.type().equals("image/png") || !isPng(file.body())) {
                throw new IOException("no PNG but '" + file.type() + "'");
            }
            folder.keep(tile, file.body(), now);
            return Optional.of(file.body());
        } catch (IOException failed) {
            LOGGER.warn("map tile {} is not to be had: {}", tile.path(), failed.getMessage());
            return Optional.empty();
        } finally {
            asking.release();
        }
    }

    /** A browser asks for all tiles of a map at once: most wait for their turn, but not for ever and not in endless numbers. */
    private boolean mayGo() {
        try {
            return asking.getQueueLength() < MOST_WAITING && asking.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI address(MapTile tile) {
        return URI.create(settings.address()
                .replace("{z}", String.valueOf(tile.zoom()))
                .replace("{x}", String.valueOf(tile.x()))
                .replace("{y}", String.valueOf(tile.y())));
    }

    private static boolean isPng(byte[] body) {
        return body.length > PNG.length && java.util.Arrays.equals(body, 0, PNG.length, PNG, 0, PNG.length);
    }
}
