package de.wirtschaftsstandort.database;

/** The application cannot work with the database it was given; says what, why and what helps, in the operator's words. */
public class DatabaseUnusable extends RuntimeException {

    private final String help;

    public DatabaseUnusable(String what, String help, Throwable cause) {
        super(what, cause);
        this.help = help;
    }

    /** A command or setting that helps. */
    public String help() {
        return help;
    }
}
