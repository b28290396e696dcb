package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.offers.PublicOffers;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.DashboardCard;
import de.wirtschaftsstandort.shell.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plots and buildings the person can confirm and nobody has for long. */
@Component
@OnlyWithBackoffice
class FreshnessCard implements DashboardCard {

    private static final int LINES = 6;

    private final PublicOffers offers;

    FreshnessCard(PublicOffers offers) {
        this.offers = offers;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        if (!user.rights().may(Actions.CONTENT_PUBLISH)) {
            return Optional.empty();
        }
        Editor editor = Editor.of(user);
        return Optional.of(new Card(
                texts.text("card.freshness.title"),
                offers.toConfirm().stream()
                        .map(offer -> FreshnessLine.of(offer, editor, texts))
                        .filter(FreshnessLine::mayConfirm)
                        .limit(LINES)
                        .map(line -> new Line(
                                line.name(),
                                line.link(),
                                line.confirmedOn().isEmpty()
                                        ? texts.text("freshness.never")
                                        : texts.text("freshness.since", line.confirmedOn(), null)))
                        .toList(),
                texts.text("card.freshness.none"),
                OfferSections.FRESHNESS,
                texts.text("card.freshness.link")));
    }
}
