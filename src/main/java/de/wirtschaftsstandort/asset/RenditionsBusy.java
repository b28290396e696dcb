package de.wirtschaftsstandort.asset;

/** As many renditions are being made as the machine can bear; ask again in a moment. */
public class RenditionsBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenditionsBusy() {
        super("too many renditions are being made at the moment");
    }
}
