package de.wirtschaftsstandort.funding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A cash system's file as text; such systems write UTF-8 or, more often, the Western European code page of Windows. */
public final class CashFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private CashFile() {}

    /** @throws Refused at {@code file} when it is no text */
    public static String text(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                throw new Refused("file", "Das ist keine Textdatei. Bitte die Liste als CSV speichern.");
            }
        }
        String text = decoded(file);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }
}
