package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.offers.Offer;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;

/**
 * An offer somebody should look through, in the words of the screen.
 *
 * @param confirmedOn empty for never
 * @param mayConfirm whether the person may publish it
 */
@TemplateVisible
record FreshnessLine(
        String name, String link, String confirm, String site, String stand, String confirmedOn, boolean mayConfirm) {

    static FreshnessLine of(Offer offer, Editor editor, Texts texts) {
        String named = offer.node().workspace() + "/" + offer.node().id();
        return new FreshnessLine(
                offer.name(),
                Backoffice.PATH + "/content/" + offer.node().workspace() + "/items/"
                        + offer.node().id(),
                OfferSections.FRESHNESS + "/" + named,
                offer.site().name(),
                offer.stand().name(),
                offer.confirmedOn().map(texts::day).orElse(""),
                editor.mayPublish(offer.node()));
    }
}
