package de.wirtschaftsstandort.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.xmp.XmpDirectory;
import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a picture shows everything around its place (equirectangular): its XMP says so after Google's photo sphere
 * schema, or, where it says nothing, it is large and exactly twice as wide as high. Looked at before anything is decoded.
 */
final class RoundPicture {

    private static final String PROJECTION = "gpano:projectiontype";
    private static final String EQUIRECTANGULAR = "equirectangular";

    /** Banners of the same shape are smaller. */
    private static final int LEAST_WIDTH = 3000;

    private RoundPicture() {}

    /**
     * @param round whether the picture shows everything around its place
     * @param doubtful whether it has the shape for it, but what the camera wrote about it is damaged
     */
    record Shape(boolean round, boolean doubtful) {

        static final Shape FLAT = new Shape(false, false);
    }

    /** Damaged notes of the camera are passed over: the picture can still be seen. */
    static Shape of(Path file, int width, int height) throws IOException {
        refuseEntities(file);
        boolean twice = width == 2 * height;
        Optional<Metadata> metadata = metadata(file);
        boolean round = metadata.flatMap(RoundPicture::projection)
                // A part of a sphere would be stretched over all of it.
                .map(projection -> projection.equalsIgnoreCase(EQUIRECTANGULAR) && twice)
                .orElse(twice && width >= LEAST_WIDTH);
        return new Shape(round, metadata.isEmpty() && twice);
    }

    private static Optional<String> projection(Metadata metadata) {
        return metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                .map(XmpDirectory::getXmpProperties)
                .flatMap(properties -> properties.entrySet().stream())
                .filter(property -> property.getKey().toLowerCase(Locale.ROOT).equals(PROJECTION))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Metadata> metadata(Path file) throws IOException {
        try {
            return Optional.of(ImageMetadataReader.readMetadata(file.toFile()))
                    .filter(read -> isWhole(read, XmpDirectory.class) && isWhole(read, ExifIFD0Directory.class));
        } catch (ImageProcessingException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Metadata metadata, Class<? extends Directory> kind) {
        return metadata.getDirectoriesOfType(kind).stream().noneMatch(Directory::hasErrors);
    }

    /** No camera declares entities; who does wants a reader to fetch something. */
    private static void refuseEntities(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.contains("<x:xmpmeta") && (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))) {
            throw new UploadRefused(Reason.UNSAFE, "XMP with a document type");
        }
    }
}
