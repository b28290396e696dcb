package de.wirtschaftsstandort.security;

/** A stored secret does not open with this process' key. */
final class SecretUnreadable extends RuntimeException {

    SecretUnreadable(Throwable cause) {
        super(
                "a second factor's secret does not open: is app.security.key (or its key file) the one it was made with?",
                cause);
    }
}
