package de.wirtschaftsstandort.content;

import java.io.Serial;

/** An archive file cannot be understood; carries the line for the problem that is made of it. */
final class ArchiveRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line 1-based; 0 when it concerns the whole file */
    ArchiveRefused(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
