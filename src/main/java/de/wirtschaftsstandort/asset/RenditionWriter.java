package de.wirtschaftsstandort.asset;

import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.webp.WebpWriter;
import de.wirtschaftsstandort.asset.RenditionSize.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the bytes of a rendition: decode, turn upright, make smaller, write as WebP or as the original's kind. */
final class RenditionWriter {

    private static final Logger LOG = LoggerFactory.getLogger(RenditionWriter.class);
    private static final int WEBP_QUALITY = 78;
    private static final double JPEG_QUALITY = 0.82;

    private RenditionWriter() {}

    /** WebP comes from a program that is started; where none may be started renditions are of the original's kind. */
    private static final class Webp {
        static final boolean AVAILABLE = tryIt();

        private static boolean tryIt() {
            try {
                return write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
            } catch (IOException | RuntimeException | LinkageError unavailable) {
                LOG.warn("No WebP on this machine, renditions stay JPEG and PNG: {}", unavailable.toString());
                return false;
            }
        }

        static byte[] write(BufferedImage image) throws IOException {
            WebpWriter writer = WebpWriter.DEFAULT.withQ(WEBP_QUALITY);
            return ImmutableImage.fromAwt(image).bytes(writer);
        }
    }

    /** What renditions of the asset are written as. */
    static ImageKind kindFor(Asset asset) {
        if (Webp.AVAILABLE) {
            return ImageKind.WEBP;
        }
        // Java itself writes no WebP; PNG keeps what may be transparent.
        return ImageKind.ofMimeType(asset.mimeType())
                .filter(kind -> kind == ImageKind.JPEG)
                .orElse(ImageKind.PNG);
    }

    static byte[] write(File original, RenditionSize size, FocalPoint focus, ImageKind kind) throws IOException {
        BufferedImage image =
                ImageOrientation.upright(ImageReading.read(original, size), ImageOrientation.of(original));
        BufferedImage smaller = shrink(image, size, focus);
        if (kind == ImageKind.WEBP) {
            return Webp.write(smaller);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(smaller)
                .scale(1)
                .outputQuality(JPEG_QUALITY)
                .outputFormat(kind.extension())
                .toOutputStream(out);
        return out.toByteArray();
    }

    private static BufferedImage shrink(BufferedImage image, RenditionSize size, FocalPoint focus) throws IOException {
        Pixels wanted = size.of(new Pixels(image.getWidth(), image.getHeight()));
        var thumbnail = Thumbnails.of(image).size(wanted.width(), wanted.height());
        return (size.crop()
                        ? thumbnail.crop((windowWidth, windowHeight, width, height, left, right, top, bottom) ->
                                focus.placed(windowWidth, windowHeight, width, height))
                        : thumbnail.keepAspectRatio(false))
                .asBufferedImage();
    }
}
