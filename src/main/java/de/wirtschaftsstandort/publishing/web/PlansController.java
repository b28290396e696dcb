package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.publishing.CancelPlan;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.publishing.PublicationPlan;
import de.wirtschaftsstandort.publishing.PublicationPlans;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.Place;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is published or withdrawn later, and what became of it. */
@ScreenController
@Needs(PublishingSections.READ)
class PlansController {

    private static final int ENDED = 50;

    private final PublicationPlans plans;
    private final CancelPlan cancelling;
    private final CurrentUser current;
    private final ScreenLanguage language;

    PlansController(PublicationPlans plans, CancelPlan cancelling, CurrentUser current, ScreenLanguage language) {
        this.plans = plans;
        this.cancelling = cancelling;
        this.current = current;
        this.language = language;
    }

    @TemplateVisible
    record Line(
            long id,
            String due,
            String action,
            String path,
            String link,
            boolean withChildren,
            String successor,
            String plannedBy,
            String approvedBy,
            String state,
            String reason,
            boolean mayCancel) {}

    @GetMapping(PublishingSections.PLANNED)
    String planned(HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        model.addAttribute("waiting", lines(plans.waiting(), texts));
        model.addAttribute("ended", lines(plans.ended(ENDED), texts));
        return "backoffice/publications-planned";
    }

    private List<Line> lines(List<PublicationPlan> found, Texts texts) {
        Editor editor = Editor.of(current.require());
        return found.stream()
                .filter(plan -> isVisible(editor, plan))
                .map(plan -> line(plan, editor, texts))
                .toList();
    }

    private boolean isVisible(Editor editor, PublicationPlan plan) {
        return cancelling.mayCancel(editor, plan)
                || editor.rights()
                        .may(
                                Actions.CONTENT_READ,
                                Place.node(plan.workspace(), plan.path().value(), "*"));
    }

    private Line line(PublicationPlan plan, Editor editor, Texts texts) {
        return new Line(
                plan.id(),
                texts.moment(plan.dueAt()),
                texts.text("publications.action." + plan.action()),
                plan.path().value(),
                PublicationWords.link(plan.workspace(), plan.node()),
                plan.withChildren(),
                plan.successor(),
                plan.plannedBy(),
                plan.approvedBy(),
                texts.text("planned.state." + plan.state()),
                plan.reason(),
                plan.state() == PublicationPlan.State.WAITING && cancelling.mayCancel(editor, plan));
    }

    @PostMapping(PublishingSections.PLANNED + "/{id}/cancel")
    String cancel(@PathVariable("id") String id, RedirectAttributes flash) {
        EditorialAnswer answer =
                cancelling.cancel(Editor.of(current.require()), ScreenNumbers.id(id, "planned publication"));
        flash.addFlashAttribute(
                answer.isGood() ? "done" : "fault",
                answer.isGood() ? "planned.cancelled" : "publication.outcome." + answer.key());
        return "redirect:" + PublishingSections.PLANNED;
    }
}
