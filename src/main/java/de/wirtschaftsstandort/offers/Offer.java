package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.site.Site;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A plot or a building the public sees.
 *
 * @param confirmedOn when somebody last stood by what is said of it; empty for never
 */
public record Offer(Site site, ContentNode node, Freshness.Stand stand, Optional<LocalDate> confirmedOn) {

    /** German, as the office speaks of it, with its number. */
    public String name() {
        String title = node.text("title").orElse(node.name());
        return node.text("siteNo").map(number -> title + " (" + number + ")").orElse(title);
    }
}
