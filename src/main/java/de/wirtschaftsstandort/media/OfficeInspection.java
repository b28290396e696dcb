package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * An Office file is an archive: of the right kind, without programs, and not one that unpacks to far more than it is.
 * Nothing is unpacked anywhere; the bytes are counted as they pass.
 */
final class OfficeInspection {

    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_RATIO = 100;

    /** A small archive of little text compresses very well. */
    private static final long ALWAYS_ALLOWED = 5L << 20;

    private OfficeInspection() {}

    static void check(Path file, FileKind kind) throws IOException {
        long packed = Files.size(file);
        long unpacked = 0;
        int entries = 0;
        boolean main = false;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UploadRefused(Reason.UNSAFE, "more than " + MOST_ENTRIES + " entries");
                }
                refuseName(entry.getName());
                main |= entry.getName().equals(mainPart(kind));
                unpacked = count(zip, unpacked, packed);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UploadRefused(Reason.BROKEN, String.valueOf(broken.getMessage()), broken);
        }
        if (!main) {
            throw new UploadRefused(Reason.DISAGREES, "no " + mainPart(kind) + " in it");
        }
    }

    private static String mainPart(FileKind kind) {
        return switch (kind) {
            case DOCX -> "word/document.xml";
            case XLSX -> "xl/workbook.xml";
            default -> "ppt/presentation.xml";
        };
    }

    private static void refuseName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains("\\") || name.contains("../")) {
            throw new UploadRefused(Reason.UNSAFE, "an entry named " + name);
        }
        if (lower.endsWith("vbaproject.bin") || lower.contains("/activex/") || lower.contains("/embeddings/ole")) {
            throw new UploadRefused(Reason.UNSAFE, "a program: " + name);
        }
    }

    private static long count(InputStream zip, long before, long packed) throws IOException {
        long unpacked = before;
        byte[] buffer = new byte[64 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES || (unpacked > ALWAYS_ALLOWED && unpacked > packed * MOST_RATIO)) {
                throw new UploadRefused(Reason.UNSAFE, "it unpacks to more than " + unpacked + " bytes");
            }
        }
        return unpacked;
    }
}
