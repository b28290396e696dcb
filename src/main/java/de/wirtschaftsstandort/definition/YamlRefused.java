package de.wirtschaftsstandort.definition;

/** Reading one file ends here; stays inside {@link YamlReader}. */
final class YamlRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    YamlRefused(int line, String sentence) {
        super(sentence, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
