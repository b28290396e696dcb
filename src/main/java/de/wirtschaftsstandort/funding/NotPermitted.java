package de.wirtschaftsstandort.funding;

/** The actor may not do this, whatever the figures say. */
public class NotPermitted extends RuntimeException {

    public NotPermitted(String sentence) {
        super(sentence);
    }
}
