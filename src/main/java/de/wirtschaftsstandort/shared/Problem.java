package de.wirtschaftsstandort.shared;

/**
 * Something wrong in a file a person wrote, collected instead of thrown.
 *
 * @param file path as the person knows it, e.g. {@code light-modules/standort/templates/pages/home.yaml}
 * @param line 1-based; 0 when the problem concerns the whole file
 * @param sentence what is wrong, what is allowed and, where there is one, the nearest match
 * @param missing id of the definition the file names and nobody has; empty when the problem is another one
 */
public record Problem(Severity severity, String file, int line, String sentence, String missing) {

    public Problem(Severity severity, String file, int line, String sentence) {
        this(severity, file, line, sentence, "");
    }

    public enum Severity {
        /** Worth knowing; nothing has to be done about it. */
        NOTE,
        WARNING,
        ERROR
    }

    public static Problem error(String file, int line, String sentence) {
        return new Problem(Severity.ERROR, file, line, sentence);
    }

    public static Problem warning(String file, int line, String sentence) {
        return new Problem(Severity.WARNING, file, line, sentence);
    }

    public static Problem note(String file, int line, String sentence) {
        return new Problem(Severity.NOTE, file, line, sentence);
    }

    /** The same problem, known to be the lack of a definition. */
    public Problem ofMissing(String id) {
        return new Problem(severity, file, line, sentence, id);
    }

    /** Whether it is only worth knowing. */
    public boolean isNote() {
        return severity == Severity.NOTE;
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
