package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture must say a bearable size in its header, decode, and end where its format says it ends. */
final class PictureInspection {

    /** Decoding every so-many-th pixel in both directions keeps the try small. */
    private static final int TRIED_PIXELS = 200;

    record Size(int width, int height, RoundPicture.Shape shape) {}

    private PictureInspection() {}

    static Size of(Path file, FileKind kind, UploadLimits limits) throws IOException {
        Size size;
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UploadRefused(Reason.BROKEN, "no decoder takes it");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                size = header(reader, file, limits);
                PictureEnd.check(file, kind, limits);
                decode(reader, size);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | IOException broken) {
                throw new UploadRefused(Reason.BROKEN, String.valueOf(broken.getMessage()), broken);
            } finally {
                reader.dispose();
            }
        }
        return size;
    }

    private static Size header(ImageReader reader, Path file, UploadLimits limits) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > limits.pixels()) {
            throw new UploadRefused(Reason.TOO_MANY_PIXELS, width + " x " + height);
        }
        return new Size(width, height, RoundPicture.of(file, width, height));
    }

    private static void decode(ImageReader reader, Size size) throws IOException {
        int step = Math.max(1, Math.max(size.width(), size.height()) / TRIED_PIXELS);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        reader.read(0, param);
    }
}
