package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.site.Theme;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes an asset a property refers to: its address, what it says of itself, its renditions. */
final class AssetWriter {

    private static final String ORIGINAL = "original";
    private static final List<String> TEXTS =
            List.of("title", "alt", "caption", "description", "copyright", "subject", "language");

    private final JsonGenerator json;
    private final Surroundings around;

    AssetWriter(JsonGenerator json, Surroundings around) {
        this.json = json;
        this.around = around;
    }

    /** Not expanded it is its address only. */
    void write(Asset asset, EndpointReference reference) {
        if (!reference.expand()) {
            json.writeString(AssetLinks.to(asset));
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("@name", asset.path().name());
        json.writeStringProperty("@path", asset.path().value());
        json.writeStringProperty("@id", asset.itemKey());
        if (reference.includeDownloadLink()) {
            json.writeStringProperty("@link", AssetLinks.to(asset));
        }
        if (reference.includeAssetMetadata()) {
            writeMetadata(asset);
        }
        if (!reference.assetRenditions().isEmpty()) {
            json.writeObjectPropertyStart("renditions");
            reference.assetRenditions().stream().distinct().forEach(name -> writeRendition(asset, name));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeMetadata(Asset asset) {
        json.writeObjectPropertyStart("metadata");
        json.writeStringProperty("fileName", asset.fileName());
        json.writeStringProperty("mimeType", asset.mimeType());
        json.writeNumberProperty("fileSize", asset.fileSize());
        if (asset.width() > 0 && asset.height() > 0) {
            json.writeNumberProperty("width", asset.width());
            json.writeNumberProperty("height", asset.height());
        }
        for (String name : TEXTS) {
            around.text(asset, name).ifPresent(text -> json.writeStringProperty(name, text));
        }
        asset.lastModified().ifPresent(time -> json.writeStringProperty("modified", PropertyWriter.text(time)));
        json.writeEndObject();
    }

    /** A name that is none of the theme's variations gets the asset itself. */
    private void writeRendition(Asset asset, String name) {
        Optional<String> link = name.equals(ORIGINAL) || !asset.isRaster()
                ? Optional.empty()
                : around.theme().flatMap(theme -> link(asset, theme, name));
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("mimeType", link.isPresent() ? AssetLinks.renditionType(asset) : asset.mimeType());
        json.writeStringProperty("link", link.orElseGet(() -> AssetLinks.to(asset)));
        json.writeEndObject();
    }

    private static Optional<String> link(Asset asset, Theme theme, String name) {
        return Optional.ofNullable(theme.variations().get(name))
                .flatMap(variation -> RenditionSize.of(variation.width(), variation.height(), variation.crop()))
                .map(size -> AssetLinks.to(asset, theme.name(), name, size));
    }
}
