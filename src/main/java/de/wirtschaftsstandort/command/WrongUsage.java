package de.wirtschaftsstandort.command;

/** Arguments that make no sense; the message says which and what is allowed. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
