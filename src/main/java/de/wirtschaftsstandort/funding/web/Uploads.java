package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.CheckedFile;
import de.wirtschaftsstandort.funding.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the file of a form. */
final class Uploads {

    private Uploads() {}

    /**
     * Empty when none was chosen.
     *
     * @throws de.wirtschaftsstandort.funding.Refused at {@code file}
     */
    static Optional<StoredFile> read(@Nullable MultipartFile file, String documentClass) {
        return read(file, documentClass, StoredFile.Confidentiality.INTERNAL);
    }

    static Optional<StoredFile> read(
            @Nullable MultipartFile file, String documentClass, StoredFile.Confidentiality confidentiality) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    CheckedFile.of(name(file.getOriginalFilename()), file.getBytes(), documentClass, confidentiality));
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
