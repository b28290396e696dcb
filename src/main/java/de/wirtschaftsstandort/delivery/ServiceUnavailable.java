package de.wirtschaftsstandort.delivery;

/** The database is away and there is no earlier answer to give: 503 with Retry-After. */
class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceUnavailable(Throwable cause) {
        super("the database is away", cause);
    }
}
