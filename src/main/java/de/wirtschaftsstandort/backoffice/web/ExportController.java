package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.ItemExport;
import de.wirtschaftsstandort.shell.web.Downloads;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chosen items as an archive of YAML files. */
@ScreenController
@Needs("content.read")
class ExportController {

    private final ContentApps apps;
    private final ItemExport export;

    ExportController(ContentApps apps, ItemExport export) {
        this.apps = apps;
        this.export = export;
    }

    @PostMapping(Addresses.APP + "/export")
    ResponseEntity<byte[]> export(
            @PathVariable("app") String name, @RequestParam(name = "id", defaultValue = "") List<String> chosen) {
        ContentApp app = apps.require(name);
        if (chosen.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(Addresses.of(app)))
                    .build();
        }
        return Downloads.of(
                app.name() + ".zip",
                MediaType.parseMediaType("application/zip"),
                export.zip(app, Addresses.ids(chosen)));
    }
}
