package de.wirtschaftsstandort.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;

/** Pictures on disk by their marks: each is drawn once, and again only after somebody has emptied the folder. */
public final class DrawnPictures {

    private final Path folder;
    private final SharePictureDrawing drawing = new SharePictureDrawing(new Lettering());

    /** One at a time: drawing takes a whole processor for a moment, and nobody waits for these pictures. */
    private final Semaphore pen = new Semaphore(1, true);

    public DrawnPictures(Path folder) {
        this.folder = folder;
    }

    /** The file with the picture as PNG. */
    public Path find(SharePicture picture) {
        Path file = folder.resolve(picture.mark() + ".png");
        if (Files.exists(file)) {
            return file;
        }
        pen.acquireUninterruptibly();
        try {
            if (!Files.exists(file)) {
                write(png(picture), file);
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write the picture " + file, unwritable);
        } finally {
            pen.release();
        }
    }

    byte[] png(SharePicture picture) {
        return PngWriter.png(drawing.svg(picture), SharePicture.WIDTH, SharePicture.HEIGHT);
    }

    private void write(byte[] png, Path file) throws IOException {
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, "picture", ".tmp");
        try {
            Files.write(made, png);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notOnThisFileSystem) {
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
