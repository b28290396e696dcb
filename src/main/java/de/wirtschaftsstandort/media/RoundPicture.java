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

    /** @throws UploadRefused when what the camera wrote about the picture cannot be read */
    static boolean is(Path file, int width, int height) throws IOException {
        Metadata metadata = metadata(file);
        boolean twice = width == 2 * height;
        return metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                .map(XmpDirectory::getXmpProperties)
                .flatMap(properties -> properties.entrySet().stream())
                .filter(property -> property.getKey().toLowerCase(Locale.ROOT).equals(PROJECTION))
                .map(Map.Entry::getValue)
                .findFirst()
                // A part of a sphere would be stretched over all of it.
                .map(projection -> projection.equalsIgnoreCase(EQUIRECTANGULAR) && twice)
                .orElse(twice && width >= LEAST_WIDTH);
    }

    private static Metadata metadata(Path file) throws IOException {
        refuseEntities(file);
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            refuseErrors(metadata, XmpDirectory.class);
            refuseErrors(metadata, ExifIFD0Directory.class);
            return metadata;
        } catch (ImageProcessingException broken) {
            throw new UploadRefused(Reason.BROKEN_METADATA, String.valueOf(broken.getMessage()), broken);
        }
    }

    private static void refuseErrors(Metadata metadata, Class<? extends Directory> kind) {
        for (Directory directory : metadata.getDirectoriesOfType(kind)) {
            for (String error : directory.getErrors()) {
                throw new UploadRefused(Reason.BROKEN_METADATA, error);
            }
        }
    }

    /** No camera declares entities; who does wants a reader to fetch something. */
    private static void refuseEntities(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.contains("<x:xmpmeta") && (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))) {
            throw new UploadRefused(Reason.BROKEN_METADATA, "XMP with a document type");
        }
    }
}
