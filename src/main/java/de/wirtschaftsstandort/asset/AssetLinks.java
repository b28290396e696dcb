package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Addresses of assets. They carry a mark of the bytes, so what they answer never changes and is kept for a year; the
 * shapes without a mark, as on Magnolia, are answered too, but asked again each time.
 */
public final class AssetLinks {

    private static final int MARK_LENGTH = 12;

    private AssetLinks() {}

    /** {@code /dam/jcr:<uuid>/<mark>/<file name>} */
    public static String to(Asset asset) {
        return "/dam/" + asset.itemKey() + "/" + mark(asset) + "/" + encoded(asset.fileName());
    }

    /**
     * {@code /.imaging/<theme>/<variation>/dam/<uuid>/<mark>/<file name>}, or the asset's own address when it is no
     * image of which smaller ones are made.
     */
    public static String to(Asset asset, String theme, String variation, RenditionSize size) {
        if (!asset.isRaster()) {
            return to(asset);
        }
        return "/.imaging/" + encoded(theme) + "/" + encoded(variation) + "/dam/" + asset.id() + "/" + mark(asset, size)
                + "/" + encoded(renditionName(asset));
    }

    /** Names the bytes of the asset. */
    public static String mark(Asset asset) {
        return asset.bytes().value().substring(0, MARK_LENGTH);
    }

    /** Names the bytes of a rendition of the asset. */
    public static String mark(Asset asset, RenditionSize size) {
        return Sha256.of(asset.bytes() + " " + token(asset.focalPoint(), size)).substring(0, MARK_LENGTH);
    }

    /** Names what is done to the bytes; the focal point counts only where something is cut. */
    static String token(FocalPoint focus, RenditionSize size) {
        return size.token() + (size.crop() ? focus.token() : "");
    }

    /** What renditions of the asset are sent as. */
    public static String renditionType(Asset asset) {
        return RenditionWriter.kindFor(asset).mimeType();
    }

    /** The file name with the extension of what renditions are written as. */
    public static String renditionName(Asset asset) {
        String name = asset.fileName();
        int dot = name.lastIndexOf('.');
        return (dot <= 0 ? name : name.substring(0, dot)) + "."
                + RenditionWriter.kindFor(asset).extension();
    }

    /** One path segment after RFC 3986: everything but unreserved characters as UTF-8 percent codes. */
    static String encoded(String segment) {
        StringBuilder out = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return out.toString();
    }
}
