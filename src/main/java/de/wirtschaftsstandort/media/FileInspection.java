package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;

/** Looks at a file before it is kept: extension, first bytes and decoder must agree, and none may be a bomb. */
final class FileInspection {

    private static final int PREFIX = 64 * 1024;

    /** Reads its table of types with the first file, not while the application starts. */
    private static final class Detector {

        /** By the first bytes alone: the name is what the bytes are held against. */
        private static final Tika TIKA = new Tika();
    }

    private final UploadLimits limits;

    FileInspection(UploadLimits limits) {
        this.limits = limits;
    }

    /**
     * @param file as it was sent; a drawing is cleaned in its place
     * @throws UploadRefused with the reason
     */
    InspectedFile inspect(Path file, String sentName) throws IOException {
        UploadName name = UploadName.of(sentName);
        FileKind kind = FileKind.ofExtension(name.extension())
                .orElseThrow(() -> new UploadRefused(Reason.UNKNOWN_KIND, name.extension()));
        long size = Files.size(file);
        if (size == 0) {
            throw new UploadRefused(Reason.EMPTY, name.base());
        }
        if (size > limits.bytes(kind)) {
            throw new UploadRefused(Reason.TOO_LARGE, size + " bytes");
        }
        byte[] prefix = prefix(file);
        String detected = Detector.TIKA.detect(prefix);
        if (!kind.canBe(detected)) {
            throw new UploadRefused(Reason.DISAGREES, "named " + kind.extension() + ", is " + detected);
        }
        return switch (kind.family()) {
            case PICTURE -> picture(kind, name, file);
            case DRAWING -> drawing(name, file);
            case DOCUMENT -> document(kind, name, file);
            case OFFICE -> office(kind, name, file);
            case CAPTIONS -> captions(kind, name, file, prefix);
            case SOUND, FILM -> InspectedFile.flat(kind, name, file, 0, 0);
        };
    }

    private static byte[] prefix(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PREFIX);
        }
    }

    private InspectedFile picture(FileKind kind, UploadName name, Path file) throws IOException {
        PictureInspection.Size size = PictureInspection.of(file, kind, limits);
        return new InspectedFile(kind, name, file, size.width(), size.height(), size.shape());
    }

    private static InspectedFile drawing(UploadName name, Path file) throws IOException {
        SvgCleaning.Cleaned cleaned = SvgCleaning.clean(Files.readAllBytes(file));
        Files.write(file, cleaned.bytes());
        return InspectedFile.flat(FileKind.SVG, name, file, cleaned.width(), cleaned.height());
    }

    /** Readers take a PDF whose first bytes are something else; then it is something else to somebody. */
    private static InspectedFile document(FileKind kind, UploadName name, Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            throw new UploadRefused(Reason.DISAGREES, "a PDF that does not begin as one");
        }
        int end = text.lastIndexOf("%%EOF");
        if (end < 0 || text.substring(end + 5).strip().length() > 0) {
            throw new UploadRefused(Reason.TRAILING, "a PDF that does not end as one");
        }
        for (String active : new String[] {"/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/RichMedia"}) {
            if (text.contains(active)) {
                throw new UploadRefused(Reason.UNSAFE, "a PDF with " + active);
            }
        }
        return InspectedFile.flat(kind, name, file, 0, 0);
    }

    private static InspectedFile office(FileKind kind, UploadName name, Path file) throws IOException {
        OfficeInspection.check(file, kind);
        return InspectedFile.flat(kind, name, file, 0, 0);
    }

    private static InspectedFile captions(FileKind kind, UploadName name, Path file, byte[] prefix) {
        byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        int from = prefix.length >= 3 && Arrays.equals(prefix, 0, 3, mark, 0, 3) ? 3 : 0;
        String start = new String(prefix, from, Math.min(prefix.length - from, 64), StandardCharsets.UTF_8);
        if (!start.matches("(?s)WEBVTT(?:[ \\t].*|\\r?\\n.*|\\r.*|)")) {
            throw new UploadRefused(Reason.DISAGREES, "captions that do not begin with WEBVTT");
        }
        return InspectedFile.flat(kind, name, file, 0, 0);
    }
}
