package de.wirtschaftsstandort.content;

/** A change the content store does not take; the message names the thing, the place and what is allowed. */
public class ContentRefused extends RuntimeException {

    public ContentRefused(String message) {
        super(message);
    }
}
