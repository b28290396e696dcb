package de.wirtschaftsstandort.asset;

/** No rendition is made of this asset; the message says why. */
public class RenditionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenditionRefused(String message) {
        super(message);
    }

    RenditionRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
