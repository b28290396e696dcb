package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.asset.RenditionSize.Pixels;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes an image no larger than needed, after its header has said that it is not too large. */
final class ImageReading {

    /** A decoded image of this size takes 200 MB before it is made smaller. */
    static final long MOST_PIXELS = 50_000_000;

    /** An image this much larger than wanted loses nothing visible when lines are left out while decoding. */
    private static final int OVERSAMPLING = 2;

    private ImageReading() {}

    /** The image with at least twice the pixels of the rendition in each direction, where the file has them. */
    static BufferedImage read(File file, RenditionSize size) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new RenditionRefused("not an image of a known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, false);
                Pixels original = new Pixels(reader.getWidth(0), reader.getHeight(0));
                if (original.count() > MOST_PIXELS) {
                    throw new RenditionRefused("an image of " + original.width() + " x " + original.height()
                            + " pixels: at most " + MOST_PIXELS + " pixels are decoded");
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = step(original, size);
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every how many pixels one is read. The image may be turned afterwards: the larger side wanted counts for both. */
    private static int step(Pixels original, RenditionSize size) {
        int wanted = Math.max(size.width(), size.height()) * OVERSAMPLING;
        int smaller = Math.min(original.width(), original.height());
        return Math.max(1, smaller / Math.max(1, wanted));
    }
}
