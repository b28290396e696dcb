package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.publishing.CancelPlan;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.PublicationPlans;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.DashboardCard;
import de.wirtschaftsstandort.shell.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What goes public or is withdrawn next. */
@Component
@OnlyWithBackoffice
class PlannedCard implements DashboardCard {

    private static final int LINES = 6;

    private final PublicationPlans plans;
    private final CancelPlan cancelling;

    PlannedCard(PublicationPlans plans, CancelPlan cancelling) {
        this.plans = plans;
        this.cancelling = cancelling;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        if (!user.rights().may(Actions.CONTENT_READ)) {
            return Optional.empty();
        }
        Editor editor = Editor.of(user);
        return Optional.of(new Card(
                texts.text("section.planned"),
                plans.waiting().stream()
                        .filter(plan -> cancelling.mayCancel(editor, plan))
                        .limit(LINES)
                        .map(plan -> new Line(
                                plan.path().value(),
                                PublicationWords.link(plan.workspace(), plan.node()),
                                texts.text("publications.action." + plan.action()) + ", " + texts.moment(plan.dueAt())))
                        .toList(),
                texts.text("card.planned.none"),
                PublishingSections.PLANNED,
                texts.text("card.planned.link")));
    }
}
