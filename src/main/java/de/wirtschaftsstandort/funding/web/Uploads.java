package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.CheckedFile;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the file of a form. */
final class Uploads {

    private static final long LARGEST_TABLE = 2L * 1024 * 1024;

    private Uploads() {}

    /**
     * Empty when none was chosen.
     *
     * @throws Refused at {@code file}
     */
    static Optional<StoredFile> read(@Nullable MultipartFile file, String documentClass) {
        return read(file, documentClass, StoredFile.Confidentiality.INTERNAL);
    }

    static Optional<StoredFile> read(
            @Nullable MultipartFile file, String documentClass, StoredFile.Confidentiality confidentiality) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                CheckedFile.of(name(file.getOriginalFilename()), bytes(file), documentClass, confidentiality));
    }

    /**
     * The bytes of a list or a workbook, which somebody has to choose.
     *
     * @param instead what to do when it is too large, as a sentence
     * @throws Refused at {@code file}
     */
    static byte[] table(@Nullable MultipartFile file, String instead) {
        if (file == null || file.isEmpty()) {
            throw nothingChosen();
        }
        if (file.getSize() > LARGEST_TABLE) {
            throw new Refused("file", "Die Datei ist größer als 2 MB. " + instead);
        }
        return bytes(file);
    }

    /**
     * What the granting body wrote, which somebody has to choose.
     *
     * @throws Refused at {@code field}
     */
    static StoredFile letter(@Nullable MultipartFile file, String documentClass, String field) {
        try {
            return read(file, documentClass)
                    .orElseThrow(() -> new Refused(field, "Bitte das Schreiben der Behörde auswählen."));
        } catch (Refused refused) {
            throw new Refused(field, String.valueOf(refused.getMessage()));
        }
    }

    static Refused nothingChosen() {
        return new Refused("file", "Bitte zuerst eine Datei auswählen.");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without the folders some browsers send along, and without signs no file name has. */
    private static String name(@Nullable String sent) {
        String name = sent == null ? "" : sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "Datei" : name;
    }
}
