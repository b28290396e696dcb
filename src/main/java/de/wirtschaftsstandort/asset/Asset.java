package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A file of the workspace {@code dam} as its node {@code mgnl:asset} and the child {@code jcr:content} say.
 *
 * @param fileName as offered to visitors, with extension
 * @param mimeType lower case; {@code application/octet-stream} when the node names none that is well-formed
 * @param fileSize bytes; 0 when unknown
 * @param width pixels; 0 when unknown or not an image
 * @param height pixels; 0 when unknown or not an image
 * @param node the asset's node, for the texts in a language
 */
public record Asset(
        NodeId id,
        NodePath path,
        String fileName,
        String mimeType,
        long fileSize,
        BinaryHash bytes,
        Optional<OffsetDateTime> lastModified,
        int width,
        int height,
        ContentNode node) {

    /** A descriptive text such as {@code title}, {@code alt}, {@code caption}, {@code description}, {@code copyright}. */
    public Optional<String> text(String name, String language) {
        return node.text(name, language).filter(text -> !text.isBlank());
    }

    public boolean isImage() {
        return mimeType.startsWith("image/");
    }

    /** Images made of pixels, of which smaller ones can be made; not SVG. */
    public boolean isRaster() {
        return ImageKind.ofMimeType(mimeType).isPresent();
    }

    public FocalPoint focalPoint() {
        return FocalPoint.of(node);
    }

    /** Magnolia's key of an item: {@code jcr:<uuid>}. */
    public String itemKey() {
        return Assets.PROVIDER + id;
    }
}
