package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.Draft;
import de.wirtschaftsstandort.backoffice.Drafts;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.DashboardCard;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the person began and has not saved. */
@Component
@OnlyWithBackoffice
class MyDraftsCard implements DashboardCard {

    private static final int MOST = 8;

    private final Drafts drafts;

    MyDraftsCard(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        if (!user.rights().may(Actions.CONTENT_WRITE)) {
            return Optional.empty();
        }
        List<Line> lines = drafts.of(user.account().id(), MOST).stream()
                .map(draft -> new Line(title(draft, texts), link(draft), texts.moment(draft.savedAt())))
                .toList();
        return Optional.of(new Card(
                texts.text("card.drafts.title"),
                lines,
                texts.text("card.drafts.empty"),
                Addresses.CONTENT,
                texts.text("card.drafts.link")));
    }

    static String title(Draft draft, Texts texts) {
        return draft.title().isBlank() ? texts.text("content.new") : draft.title();
    }

    static String link(Draft draft) {
        return Addresses.CONTENT + "/" + Addresses.encoded(draft.app()) + "/items/" + draft.node() + "?draft=true";
    }
}
