package de.wirtschaftsstandort.backoffice;

/** The person may see the thing but not do this with it; answered with 403. */
public final class ContentForbidden extends RuntimeException {

    private static final long serialVersionUID = 1;

    ContentForbidden(String what) {
        super(what);
    }
}
