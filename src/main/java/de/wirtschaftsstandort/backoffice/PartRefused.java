package de.wirtschaftsstandort.backoffice;

import java.util.Locale;

/** A change to the parts of a page that was not made. */
public final class PartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** The area takes no more. */
        FULL,
        /** The area does not take components of that template, or not from this person. */
        NOT_OFFERED,
        /** Somebody else changed the part meanwhile. */
        STALE,
        /** Somebody else deleted or moved it away meanwhile. */
        GONE,
        /** Nothing was copied, or what was is gone. */
        NOTHING_COPIED
    }

    private final Reason reason;

    PartRefused(Reason reason, String what) {
        super(reason + ": " + what);
        this.reason = reason;
    }

    /** There is nothing to paste. */
    public static PartRefused nothingCopied() {
        return new PartRefused(Reason.NOTHING_COPIED, "the clipboard is empty");
    }

    public Reason reason() {
        return reason;
    }

    /** {@code not-offered} */
    public String key() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
