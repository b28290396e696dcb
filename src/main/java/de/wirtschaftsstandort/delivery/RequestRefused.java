package de.wirtschaftsstandort.delivery;

/** The request itself is wrong, whatever the site contains. */
class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param reason for the log; visitors see only the status */
    RequestRefused(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    /** 400, 405 or 414. */
    int status() {
        return status;
    }
}
