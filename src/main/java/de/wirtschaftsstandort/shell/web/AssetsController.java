package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Style sheet, script and fonts of the backoffice; a name's content never changes. */
@ScreenController
@OpenToVisitors
class AssetsController {

    private static final Map<String, MediaType> TYPES = Map.of(
            "css", MediaType.parseMediaType("text/css;charset=utf-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=utf-8"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "woff2", MediaType.parseMediaType("font/woff2"));

    private final BackofficeAssets assets;

    AssetsController(BackofficeAssets assets) {
        this.assets = assets;
    }

    @GetMapping(Backoffice.PATH + "/assets/{file}")
    ResponseEntity<byte[]> asset(@PathVariable("file") String file) {
        return assets.find(file)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(TYPES.getOrDefault(
                                file.substring(file.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
