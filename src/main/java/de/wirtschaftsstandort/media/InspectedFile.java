package de.wirtschaftsstandort.media;

import java.nio.file.Path;

/**
 * A file that may be kept.
 *
 * @param bytes as they are to be kept, which for a drawing is not what was sent
 * @param width pixels; 0 when it is no picture
 * @param height pixels; 0 when it is no picture
 * @param round whether the picture shows everything around its place
 */
record InspectedFile(FileKind kind, UploadName name, Path bytes, int width, int height, boolean round) {

    static InspectedFile flat(FileKind kind, UploadName name, Path bytes, int width, int height) {
        return new InspectedFile(kind, name, bytes, width, height, false);
    }
}
