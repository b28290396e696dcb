package de.wirtschaftsstandort.document;

/** A file that is no workbook one could read; the message is a German sentence for who handed it in. */
public final class UnreadableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableWorkbook(String sentence) {
        super(sentence);
    }
}
