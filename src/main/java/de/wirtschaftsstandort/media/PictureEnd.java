package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a picture ends by its own format, and that nothing lies behind: an archive or a page appended to a picture is
 * read as one by somebody. The blocks are walked, not decoded.
 */
final class PictureEnd {

    private static final String ARCHIVE_END = "PK\u0005\u0006";

    private PictureEnd() {}

    static void check(Path file, FileKind kind, UploadLimits limits) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int end =
                switch (kind) {
                    case PNG -> png(all, limits);
                    case GIF -> GifBlocks.end(all, limits);
                    case WEBP -> webp(all);
                    default -> jpeg(all);
                };
        if (end > all.length) {
            throw new UploadRefused(Reason.BROKEN, "the picture ends too early");
        }
        for (int at = end; at < all.length; at++) {
            // Cameras fill up with zeros.
            if (all[at] != 0) {
                throw new UploadRefused(Reason.TRAILING, (all.length - end) + " bytes behind the end");
            }
        }
        if (new String(all, StandardCharsets.ISO_8859_1).contains(ARCHIVE_END)) {
            throw new UploadRefused(Reason.TRAILING, "an archive within the picture");
        }
    }

    private static int png(byte[] all, UploadLimits limits) {
        int frames = 0;
        int at = 8;
        while (at + 12 <= all.length) {
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(all, at, 4).getInt());
            String type = new String(all, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("fcTL") && ++frames > limits.frames()) {
                throw new UploadRefused(Reason.TOO_MANY_FRAMES, frames + " frames");
            }
            if (length > all.length) {
                break;
            }
            at += 12 + (int) length;
            if (type.equals("IEND")) {
                return at;
            }
        }
        throw new UploadRefused(Reason.BROKEN, "a PNG without end");
    }

    private static int webp(byte[] all) {
        if (all.length < 12) {
            throw new UploadRefused(Reason.BROKEN, "a WebP without header");
        }
        long length = Integer.toUnsignedLong(
                ByteBuffer.wrap(all, 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt());
        return (int) Math.min(Integer.MAX_VALUE, length + 8 + (length & 1));
    }

    /** The last end mark; what other pictures a camera appended are JPEG as well and end with one. */
    private static int jpeg(byte[] all) {
        for (int at = all.length - 2; at >= 0; at--) {
            if ((all[at] & 0xff) == 0xff && (all[at + 1] & 0xff) == 0xd9) {
                return at + 2;
            }
        }
        throw new UploadRefused(Reason.BROKEN, "a JPEG without end");
    }
}
