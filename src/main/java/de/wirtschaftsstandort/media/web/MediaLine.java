package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.media.Media;
import de.wirtschaftsstandort.media.MediaLibrary;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A folder or a file of the library.
 *
 * @param preview address of a small picture; empty when there is none
 * @param alternative {@code true} when the picture says what it shows, or needs not
 * @param round whether it shows everything around its place
 * @param expired whether the right to show it is over
 */
@TemplateVisible
record MediaLine(
        String id,
        String title,
        boolean folder,
        String preview,
        String kind,
        String size,
        String status,
        String statusText,
        boolean alternative,
        boolean round,
        boolean expired) {

    static MediaLine of(ContentNode node, PublicationStatus status, LocalDate today, Texts texts) {
        Optional<Asset> asset = Assets.of(node);
        return new MediaLine(
                node.id().toString(),
                MediaLibrary.title(node),
                node.isType(Media.FOLDER),
                asset.filter(Asset::isImage)
                        .map(found -> preview(found, "thumbnail"))
                        .orElse(""),
                asset.map(MediaLine::kind).orElse(""),
                asset.map(found -> size(found.fileSize(), texts)).orElse(""),
                status.name().toLowerCase(Locale.ROOT),
                texts.text("publication.status." + status),
                asset.filter(Asset::isImage).isEmpty() || Media.hasAlternative(node),
                Media.isRound(node),
                Media.copyrightUntil(node).filter(last -> last.isBefore(today)).isPresent());
    }

    /** Drawings are shown as they are; everything else as a rendition. */
    static String preview(Asset asset, String name) {
        String path = MediaSections.PATH + "/" + asset.id();
        return asset.isRaster() ? path + "/preview/" + name : path + "/file";
    }

    private static String kind(Asset asset) {
        int dot = asset.fileName().lastIndexOf('.');
        return dot < 0 ? asset.mimeType() : asset.fileName().substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /** 1,4 MB */
    static String size(long bytes, Texts texts) {
        Locale language = Locale.forLanguageTag(texts.language());
        return bytes < 100_000
                ? String.format(language, "%.0f kB", Math.ceil(bytes / 1_000.0))
                : String.format(language, "%.1f MB", bytes / 1_000_000.0);
    }
}
