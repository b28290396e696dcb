package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.reference.BorderOutline;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The ground of the map in forms: the county's own borders, drawn by the script. */
@ScreenController
@Needs("content.read")
class BordersController {

    private final Borders borders;

    BordersController(Borders borders) {
        this.borders = borders;
    }

    @GetMapping(Addresses.CONTENT + "/-/borders")
    ResponseEntity<List<BorderOutline>> borders() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(borders.outlines());
    }
}
