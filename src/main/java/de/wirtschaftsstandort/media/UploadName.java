package de.wirtschaftsstandort.media;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file as it is kept: no folder, no second extension, nothing that reads differently than it is.
 *
 * @param base letters, digits, space and {@code - _ ( )}; never empty
 * @param extension lower case, without dot; empty when there was none
 */
record UploadName(String base, String extension) {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "datei";

    /** Of a name as a browser or an attacker sends it. */
    static UploadName of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String base = clean(dot < 0 ? name : name.substring(0, dot));
        return new UploadName(base.isEmpty() ? NAMELESS : base, extension.matches("[a-z0-9]{1,10}") ? extension : "");
    }

    /** Directional marks and other invisible characters go, every other stranger becomes a hyphen. */
    private static String clean(String text) {
        String visible = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
        String clean = visible.replaceAll("[^\\p{L}\\p{N} _()-]", "-")
                .replaceAll("-{2,}", "-")
                .strip();
        clean = clean.replaceAll("^[-. ]+|[-. ]+$", "");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
    }

    /** Name of a node: lower case, ASCII, hyphens. */
    String nodeName() {
        String ascii = base.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String name = Normalizer.normalize(ascii, Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return name.isEmpty() ? NAMELESS : name;
    }

    String fileName(FileKind kind) {
        return base + "." + kind.extension();
    }
}
