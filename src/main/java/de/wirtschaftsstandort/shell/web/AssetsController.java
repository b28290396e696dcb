package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
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

    /** What says how the page editor works is for those who have one. */
    private static final String EDITORS_ONLY = "page-editor.";

    private final BackofficeAssets assets;
    private final CurrentUser current;

    AssetsController(BackofficeAssets assets, CurrentUser current) {
        this.assets = assets;
        this.current = current;
    }

    @GetMapping(Backoffice.PATH + "/assets/{file}")
    ResponseEntity<byte[]> asset(@PathVariable("file") String file) {
        boolean hidden = file.startsWith(EDITORS_ONLY);
        CacheControl forEver = CacheControl.maxAge(Duration.ofDays(365)).immutable();
        return assets.find(file)
                .filter(found -> !hidden || current.may(Actions.CONTENT_READ))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(TYPES.getOrDefault(
                                file.substring(file.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM))
                        .cacheControl(hidden ? forEver.cachePrivate() : forEver.cachePublic())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
