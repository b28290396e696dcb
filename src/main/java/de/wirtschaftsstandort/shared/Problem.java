package de.wirtschaftsstandort.shared;

/**
 * Something wrong in a file a person wrote, collected instead of thrown.
 *
 * @param file path as the person knows it, e.g. {@code light-modules/standort/templates/pages/home.yaml}
 * @param line 1-based; 0 when the problem concerns the whole file
 * @param sentence what is wrong, what is allowed and, where there is one, the nearest match
 */
public record Problem(Severity severity, String file, int line, String sentence) {

    public enum Severity {
        WARNING,
        ERROR
    }

    public static Problem error(String file, int line, String sentence) {
        return new Problem(Severity.ERROR, file, line, sentence);
    }

    public static Problem warning(String file, int line, String sentence) {
        return new Problem(Severity.WARNING, file, line, sentence);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
