package de.wirtschaftsstandort.maptile.web;

import de.wirtschaftsstandort.maptile.MapTiles;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The background of maps, tile by tile, as our own pictures. */
@Controller
class MapTileController {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MOMENT = Duration.ofMinutes(5);

    private final MapTiles tiles;

    MapTileController(MapTiles tiles) {
        this.tiles = tiles;
    }

    @GetMapping("/.map/{zoom}/{x}/{y}.png")
    ResponseEntity<byte[]> tile(@PathVariable String zoom, @PathVariable String x, @PathVariable String y) {
        MapTiles.Answer answer = tiles.find(zoom, x, y);
        if (answer instanceof MapTiles.Answer.Found found) {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_PNG)
                    .cacheControl(CacheControl.maxAge(found.fresh() ? A_DAY : A_MOMENT)
                            .cachePublic())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(found.png());
        }
        throw new ResponseStatusException(
                answer instanceof MapTiles.Answer.Missing ? HttpStatus.NOT_FOUND : HttpStatus.SERVICE_UNAVAILABLE);
    }
}
