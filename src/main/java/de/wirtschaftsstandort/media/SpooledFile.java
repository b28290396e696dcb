package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sent bytes in a file of their own, which goes when it is closed. */
final class SpooledFile implements AutoCloseable {

    private final Path path;

    private SpooledFile(Path path) {
        this.path = path;
    }

    /** @throws UploadRefused as soon as more than the limit has come */
    static SpooledFile of(InputStream bytes, long limit) throws IOException {
        SpooledFile file = new SpooledFile(Files.createTempFile("upload", ".tmp"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[64 * 1024];
            long count = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                count += read;
                if (count > limit) {
                    throw new UploadRefused(Reason.TOO_LARGE, "more than " + limit + " bytes");
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
