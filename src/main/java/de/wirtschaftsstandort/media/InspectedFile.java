package de.wirtschaftsstandort.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may be kept.
 *
 * @param bytes as they are to be kept, which for a drawing is not what was sent
 * @param width pixels; 0 when it is no picture
 * @param height pixels; 0 when it is no picture
 * @param shape of the picture; flat for everything else
 */
record InspectedFile(FileKind kind, UploadName name, Path bytes, int width, int height, RoundPicture.Shape shape) {

    static InspectedFile flat(FileKind kind, UploadName name, Path bytes, int width, int height) {
        return new InspectedFile(kind, name, bytes, width, height, RoundPicture.Shape.FLAT);
    }

    /** How many bytes are to be kept. */
    long size() throws IOException {
        return Files.size(bytes);
    }

    boolean round() {
        return shape.round();
    }
}
