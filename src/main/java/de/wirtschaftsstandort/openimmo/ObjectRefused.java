package de.wirtschaftsstandort.openimmo;

/** An object that becomes nothing; the others of its file do. */
public final class ObjectRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String word;

    ObjectRefused(String reason, String word) {
        super("OpenImmo object refused: " + reason);
        this.reason = reason;
        this.word = word;
    }

    /** {@code delete}, {@code home}, {@code kind}, {@code number}, {@code title}. */
    public String reason() {
        return reason;
    }

    /** For the sentence; may be empty. */
    public String word() {
        return word;
    }
}
