package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.site.Site;
import java.util.Locale;
import java.util.Optional;

/** There is nothing at the address. */
class PageMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Site> site;
    private final Locale language;

    PageMissing(int status, Optional<Site> site, Locale language) {
        super("nothing here", null, false, false);
        this.status = status;
        this.site = site;
        this.language = language;
    }

    /** 404, or 410 when something was here. */
    int status() {
        return status;
    }

    Optional<Site> site() {
        return site;
    }

    Locale language() {
        return language;
    }
}
