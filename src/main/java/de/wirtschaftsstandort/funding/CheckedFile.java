package de.wirtschaftsstandort.funding;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/** Looks into a file somebody hands in: what it is says its content, not its name; what an auditor could not open is refused. */
public final class CheckedFile {

    /** Largest file that is taken. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final String FIELD = "file";
    private static final String PDF = "application/pdf";
    private static final Map<String, String> TAKEN = Map.of(
            PDF,
            "PDF",
            "image/jpeg",
            "JPEG",
            "image/png",
            "PNG",
            "image/tiff",
            "TIFF",
            "application/xml",
            "XML (XRechnung)",
            "application/x-tika-ooxml",
            "Word und Excel");
    private static final Tika TIKA = new Tika();

    private CheckedFile() {}

    /** @throws Refused at {@code file} with what is wrong and what is taken */
    public static StoredFile of(String name, byte[] content, String documentClass, StoredFile.Confidentiality access) {
        if (content.length == 0) {
            throw new Refused(FIELD, "Die Datei „" + name + "“ ist leer.");
        }
        if (content.length > MOST_BYTES) {
            throw new Refused(
                    FIELD,
                    "Die Datei „" + name + "“ hat " + (content.length + 1024 * 1024 - 1) / (1024 * 1024)
                            + " MB; mehr als 25 MB nimmt die Ablage nicht. Meist hilft es, mit 300 dpi in Graustufen zu scannen.");
        }
        String mime = TIKA.detect(content);
        if (!TAKEN.containsKey(mime)) {
            throw new Refused(
                    FIELD,
                    "„" + name + "“ ist nach ihrem Inhalt keine Datei, die ein Prüfer öffnen kann. Genommen werden: "
                            + String.join(", ", TAKEN.values().stream().sorted().toList()) + ".");
        }
        if (mime.equals(PDF)) {
            refuseUnreadable(name, content);
        }
        return new StoredFile(name, mime, content, documentClass, access);
    }

    private static void refuseUnreadable(String name, byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw locked(name);
            }
            if (document.getNumberOfPages() == 0) {
                throw new Refused(FIELD, "„" + name + "“ hat keine Seite.");
            }
        } catch (InvalidPasswordException protectedFile) {
            throw locked(name);
        } catch (IOException damaged) {
            throw new Refused(FIELD, "„" + name + "“ ist beschädigt und lässt sich nicht öffnen.");
        }
    }

    private static Refused locked(String name) {
        return new Refused(
                FIELD,
                "„" + name
                        + "“ ist verschlüsselt. Bitte ohne Kennwort und ohne Sperren speichern: Prüfer müssen sie in zehn"
                        + " Jahren noch öffnen können.");
    }
}
