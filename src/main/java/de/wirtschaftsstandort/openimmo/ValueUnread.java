package de.wirtschaftsstandort.openimmo;

/** A text that is no value of its field. */
final class ValueUnread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;

    ValueUnread(String text) {
        super("no value of this field: " + text);
        this.text = text;
    }

    String text() {
        return text;
    }
}
