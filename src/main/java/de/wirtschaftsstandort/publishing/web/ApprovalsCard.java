package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.publishing.Approvals;
import de.wirtschaftsstandort.publishing.DecideApproval;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.DashboardCard;
import de.wirtschaftsstandort.shell.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for this person's approval, or for somebody else's. */
@Component
@OnlyWithBackoffice
class ApprovalsCard implements DashboardCard {

    private static final int LINES = 6;

    private final Approvals approvals;

    ApprovalsCard(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        if (!user.rights().may(Actions.CONTENT_READ)) {
            return Optional.empty();
        }
        Editor editor = Editor.of(user);
        return Optional.of(new Card(
                texts.text("card.approvals.title"),
                approvals.open().stream()
                        .filter(wish ->
                                wish.requestedBy().equals(editor.name()) || DecideApproval.mayDecide(editor, wish))
                        .limit(LINES)
                        .map(wish -> new Line(
                                wish.path().value(),
                                PublishingSections.APPROVALS + "#approval-" + wish.id(),
                                wish.requestedBy() + ", " + texts.moment(wish.requestedAt())))
                        .toList(),
                texts.text("card.approvals.none"),
                PublishingSections.APPROVALS,
                texts.text("card.approvals.link")));
    }
}
