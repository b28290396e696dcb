package de.wirtschaftsstandort.shell.web;

/** The address names a thing that is not there (any more); answered with 404. */
public final class ScreenMissing extends RuntimeException {

    public ScreenMissing(String what) {
        super(what);
    }
}
