package de.wirtschaftsstandort.media;

import java.util.Locale;

/** A file is not taken; nothing of it is kept. */
public final class UploadRefused extends RuntimeException {

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** The extension is none of those taken. */
        UNKNOWN_KIND,
        /** The bytes are something else than the extension says. */
        DISAGREES,
        TOO_MANY_PIXELS,
        TOO_MANY_FRAMES,
        /** The bytes cannot be read to their end. */
        BROKEN,
        /** There is something behind the end of the picture. */
        TRAILING,
        /** It holds programs, or unpacks to far more than it is. */
        UNSAFE
    }

    private final Reason reason;

    UploadRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    UploadRefused(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** {@code too-many-pixels} */
    public String key() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
