package de.wirtschaftsstandort.security;

/** Where the backoffice lies; every address of an editor's screen begins with it (ADR 9). */
public final class Backoffice {

    public static final String PATH = "/backoffice";

    public static final String LOGIN = PATH + "/login";

    /** Shown for refused requests, by a forward. */
    public static final String DENIED = PATH + "/denied";

    /** Addresses open without signing in; everything else below {@link #PATH} needs an account. */
    static final String[] OPEN = {LOGIN, LOGIN + "/**", PATH + "/welcome", PATH + "/assets/*", PATH + "/language"};

    private Backoffice() {}
}
