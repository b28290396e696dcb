package de.wirtschaftsstandort.rest;

/** The request is answered with an error; the message is for who sent it. */
final class RestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private RestRefused(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RestRefused badRequest(String message) {
        return new RestRefused(400, "badRequest", message);
    }

    static RestRefused invalidQuery(String message) {
        return new RestRefused(400, "invalidQuery", message);
    }

    static RestRefused notFound() {
        return new RestRefused(404, "notFound", "There is no endpoint at this address.");
    }

    static RestRefused pathNotFound() {
        return new RestRefused(404, "pathNotFound", "The endpoint has no node at this path.");
    }

    int status() {
        return status;
    }

    /** As on Magnolia. */
    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
