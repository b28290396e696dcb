package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.Set;

/** What the state of a plot or a building means for somebody who looks for one. */
public final class OfferState {

    /** Property of plots and buildings. */
    public static final String PROPERTY = "state";

    static final String AVAILABLE = "available";

    private static final Set<String> FREE = Set.of(AVAILABLE, "option", "inDevelopment", "planned");
    private static final Set<String> TAKEN = Set.of("sold", "let");

    private OfferState() {}

    /** As it is stored; empty for none. */
    public static String of(ContentNode offer) {
        return new ItemValues(offer).text(PROPERTY).orElse("");
    }

    /** Neither sold nor let nor withdrawn. */
    static boolean isOnOffer(ContentNode offer) {
        return !isTaken(offer) && !of(offer).equals("withdrawn");
    }

    /** Can be had, now or later. */
    static boolean isFree(ContentNode offer) {
        return FREE.contains(of(offer));
    }

    /** Sold or let: shown as a record, no longer offered. */
    public static boolean isTaken(ContentNode offer) {
        return TAKEN.contains(of(offer));
    }
}
