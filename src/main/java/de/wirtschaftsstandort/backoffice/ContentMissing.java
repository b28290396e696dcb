package de.wirtschaftsstandort.backoffice;

/** There is no such thing, or none the person may know of; answered with 404 either way. */
public final class ContentMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ContentMissing(String what) {
        super(what);
    }
}
