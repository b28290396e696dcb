package de.wirtschaftsstandort.rendering;

/** A page could not be rendered; the message names template, file and line. */
public class RenderingFailed extends RuntimeException {

    public RenderingFailed(String message) {
        super(message);
    }

    public RenderingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
