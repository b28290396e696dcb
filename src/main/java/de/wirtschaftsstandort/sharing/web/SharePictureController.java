package de.wirtschaftsstandort.sharing.web;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.sharing.DrawnPictures;
import de.wirtschaftsstandort.sharing.SharePicture;
import de.wirtschaftsstandort.sharing.SharePictures;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pictures of published pages. An address with another mark than the picture's answers the present picture for a moment. */
@Controller
class SharePictureController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Sites sites;
    private final ContentNodes published;
    private final SharePictures pictures;
    private final ObjectProvider<DrawnPictures> drawn;

    SharePictureController(
            Sites sites, ContentStages stages, SharePictures pictures, ObjectProvider<DrawnPictures> drawn) {
        this.sites = sites;
        this.published = stages.nodes(Stage.PUBLIC);
        this.pictures = pictures;
        this.drawn = drawn;
    }

    @GetMapping("/.share/{site}/{language}/{workspace}/{id}/{mark}.png")
    ResponseEntity<Resource> picture(
            @PathVariable String site,
            @PathVariable String language,
            @PathVariable String workspace,
            @PathVariable String id,
            @PathVariable String mark) {
        SharePicture picture = find(site, language, workspace, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean lasting = mark.equals(picture.mark());
        return ResponseEntity.ok()
                .eTag("\"" + picture.mark() + "\"")
                .cacheControl(
                        lasting
                                ? CacheControl.maxAge(A_YEAR).cachePublic().immutable()
                                : CacheControl.noCache().cachePublic())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.IMAGE_PNG)
                .body(new FileSystemResource(drawn.getObject().find(picture)));
    }

    private Optional<SharePicture> find(String siteName, String tag, String workspace, String id) {
        Optional<Site> site = sites.find(siteName);
        Optional<Locale> language = site.flatMap(found -> found.languages().stream()
                .filter(each -> each.toLanguageTag().equals(tag))
                .findFirst());
        return language.flatMap(each -> NodeId.parse(id)
                .flatMap(node -> published.find(workspace, node))
                .flatMap(node -> pictures.of(node, site.orElseThrow(), each)));
    }
}
