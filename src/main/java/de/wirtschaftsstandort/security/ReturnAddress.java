package de.wirtschaftsstandort.security;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go after signing in: an address of the backoffice, never one that somebody else chose elsewhere. */
public record ReturnAddress(String path) {

    private static final Pattern SAFE =
            Pattern.compile(Backoffice.PATH + "(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?(\\?[A-Za-z0-9._~=&%+:-]*)?");

    private static final int LONGEST = 1_000;

    /** Empty for whatever is not plainly an address of a screen. */
    public static Optional<ReturnAddress> parse(String text) {
        boolean safe = text.length() <= LONGEST
                && SAFE.matcher(text).matches()
                && !text.startsWith(Backoffice.LOGIN)
                && !text.startsWith(Backoffice.PATH + "/logout");
        return safe ? Optional.of(new ReturnAddress(text)) : Optional.empty();
    }
}
