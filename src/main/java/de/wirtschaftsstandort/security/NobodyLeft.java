package de.wirtschaftsstandort.security;

/** The change would leave nobody who may manage people; it is rolled back. */
public final class NobodyLeft extends RuntimeException {

    NobodyLeft() {
        super("nobody would be left who may manage people");
    }
}
