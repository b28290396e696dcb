package de.wirtschaftsstandort.asset.web;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.asset.Rendition;
import de.wirtschaftsstandort.asset.RenditionRefused;
import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.asset.RenditionSizes;
import de.wirtschaftsstandort.asset.Renditions;
import de.wirtschaftsstandort.asset.RenditionsBusy;
import de.wirtschaftsstandort.content.Binaries;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.Stage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Bytes of what is published: an asset that is not on the public stage is not there. */
@Controller
class AssetController {

    private static final Logger LOG = LoggerFactory.getLogger(AssetController.class);

    private final ContentNodes published;
    private final Binaries binaries;
    private final Renditions renditions;
    private final RenditionSizes sizes;

    @Autowired
    AssetController(ContentStages stages, Binaries binaries, Renditions renditions, RenditionSizes sizes) {
        this(stages.nodes(Stage.PUBLIC), binaries, renditions, sizes);
    }

    AssetController(ContentNodes published, Binaries binaries, Renditions renditions, RenditionSizes sizes) {
        this.published = published;
        this.binaries = binaries;
        this.renditions = renditions;
        this.sizes = sizes;
    }

    @GetMapping("/dam/jcr:{id}/{name}")
    void asset(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        original(require(id), "").write(request, response);
    }

    @GetMapping("/dam/jcr:{id}/{mark}/{name}")
    void markedAsset(
            @PathVariable String id,
            @PathVariable String mark,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        original(require(id), mark).write(request, response);
    }

    @GetMapping("/.imaging/{theme}/{variation}/dam/{id}/{name}")
    void rendition(
            @PathVariable String theme,
            @PathVariable String variation,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        rendition(require(id), requireSize(theme, variation), "").write(request, response);
    }

    @GetMapping("/.imaging/{theme}/{variation}/dam/{id}/{mark}/{name}")
    void markedRendition(
            @PathVariable String theme,
            @PathVariable String variation,
            @PathVariable String id,
            @PathVariable String mark,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        rendition(require(id), requireSize(theme, variation), mark).write(request, response);
    }

    private FileAnswer original(Asset asset, String mark) {
        OptionalLong length = binaries.length(asset.bytes());
        if (length.isEmpty()) {
            LOG.warn("The bytes of the published asset {} are not stored", asset.path());
            throw missing();
        }
        return new FileAnswer(
                asset.fileName(),
                asset.mimeType(),
                length.getAsLong(),
                "\"" + asset.bytes() + "\"",
                mark.equals(AssetLinks.mark(asset)),
                () -> open(asset));
    }

    private FileAnswer rendition(Asset asset, RenditionSize size, String mark) throws IOException {
        if (!asset.isRaster()) {
            throw missing();
        }
        Rendition rendition = make(asset, size);
        String name = AssetLinks.renditionName(asset);
        String expected = AssetLinks.mark(asset, size);
        return new FileAnswer(
                name,
                rendition.mimeType(),
                Files.size(rendition.file()),
                "\"" + expected + "\"",
                mark.equals(expected),
                () -> Files.newInputStream(rendition.file()));
    }

    private Rendition make(Asset asset, RenditionSize size) {
        try {
            return renditions.find(asset, size).orElseThrow(AssetController::missing);
        } catch (RenditionRefused refused) {
            LOG.warn("No rendition: {}", refused.getMessage());
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage(), refused);
        } catch (RenditionsBusy busy) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, busy.getMessage(), busy);
        }
    }

    private InputStream open(Asset asset) throws IOException {
        return binaries.open(asset.bytes())
                .orElseThrow(() -> new IOException("the bytes of " + asset.path() + " are gone"));
    }

    private Asset require(String id) {
        return NodeId.parse(id).flatMap(node -> Assets.find(published, node)).orElseThrow(AssetController::missing);
    }

    private RenditionSize requireSize(String theme, String variation) {
        return sizes.find(theme, variation).orElseThrow(AssetController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
