package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.asset.FocalPoint;
import de.wirtschaftsstandort.asset.Rendition;
import de.wirtschaftsstandort.asset.RenditionRefused;
import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.asset.Renditions;
import de.wirtschaftsstandort.asset.RenditionsBusy;
import de.wirtschaftsstandort.content.Binaries;
import de.wirtschaftsstandort.media.MediaLibrary;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Bytes of drafts for those who may see them. Whatever they are, they never run as a page of the backoffice. */
@ScreenController
@Needs(MediaSections.READ)
class DraftFilesController {

    /** What the screens show; other sizes are not made. */
    private static final Map<String, RenditionSize> SIZES = Map.of(
            "thumbnail", new RenditionSize(240, 160, true),
            "large", new RenditionSize(960, 0, false),
            "wide", new RenditionSize(480, 270, true),
            "square", new RenditionSize(270, 270, true),
            "tall", new RenditionSize(203, 270, true));

    private final MediaLibrary library;
    private final Binaries binaries;
    private final Renditions renditions;
    private final CurrentUser current;

    DraftFilesController(MediaLibrary library, Binaries binaries, Renditions renditions, CurrentUser current) {
        this.library = library;
        this.binaries = binaries;
        this.renditions = renditions;
        this.current = current;
    }

    /** @param path names the file where a form knows no id; counts for the id {@code -} */
    @GetMapping(MediaSections.PATH + "/{id}/file")
    void file(
            @PathVariable("id") String id,
            @RequestParam(name = "path", defaultValue = "") String path,
            HttpServletResponse response)
            throws IOException {
        Asset asset = id.equals("-") ? requireAt(path) : require(id);
        Optional<InputStream> bytes = binaries.open(asset.bytes());
        if (bytes.isEmpty()) {
            throw missing(id);
        }
        boolean shown = asset.isImage()
                || asset.mimeType().startsWith("audio/")
                || asset.mimeType().startsWith("video/");
        headers(response, asset.mimeType(), asset.fileName(), shown);
        try (InputStream in = bytes.get()) {
            in.transferTo(response.getOutputStream());
        }
    }

    /** @param x and {@code y}: a focal point that is tried; without them the one that is stored */
    @GetMapping(MediaSections.PATH + "/{id}/preview/{size}")
    void preview(
            @PathVariable("id") String id,
            @PathVariable("size") String name,
            @RequestParam(name = "x", defaultValue = "") String x,
            @RequestParam(name = "y", defaultValue = "") String y,
            HttpServletResponse response)
            throws IOException {
        Asset asset = require(id);
        RenditionSize size = SIZES.get(name);
        if (size == null || !asset.isRaster()) {
            throw missing(id);
        }
        try {
            Rendition rendition = renditions
                    .find(asset, size, focus(x, y).orElseGet(asset::focalPoint))
                    .orElseThrow(() -> missing(id));
            headers(response, rendition.mimeType(), asset.fileName(), true);
            Files.copy(rendition.file(), response.getOutputStream());
        } catch (RenditionRefused refused) {
            throw missing(id);
        } catch (RenditionsBusy busy) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static Optional<FocalPoint> focus(String x, String y) {
        return isPercent(x) && isPercent(y)
                ? Optional.of(new FocalPoint(Integer.parseInt(x), Integer.parseInt(y)))
                : Optional.empty();
    }

    private static boolean isPercent(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= 100;
    }

    private static void headers(HttpServletResponse response, String mimeType, String fileName, boolean shown) {
        response.setContentType(mimeType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        ContentDisposition.Builder builder = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setHeader(
                "Content-Disposition",
                builder.filename(fileName, StandardCharsets.UTF_8).build().toString());
    }

    private Asset require(String id) {
        return library.asset(id, Editor.of(current.require()))
                .flatMap(Assets::of)
                .orElseThrow(() -> missing(id));
    }

    private Asset requireAt(String path) {
        return library.assetAt(path, Editor.of(current.require()))
                .flatMap(Assets::of)
                .orElseThrow(() -> missing(path));
    }

    private static ScreenMissing missing(String id) {
        return new ScreenMissing("asset " + id);
    }
}
