package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.publishing.Approval;
import de.wirtschaftsstandort.publishing.Approvals;
import de.wirtschaftsstandort.publishing.DecideApproval;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a second person: approve, refuse with a reason, take back. */
@ScreenController
@Needs(PublishingSections.READ)
class ApprovalsController {

    private static final String PATH = PublishingSections.APPROVALS;
    private static final int DECIDED = 50;

    private final Approvals approvals;
    private final DecideApproval deciding;
    private final CurrentUser current;
    private final ScreenLanguage language;

    ApprovalsController(Approvals approvals, DecideApproval deciding, CurrentUser current, ScreenLanguage language) {
        this.approvals = approvals;
        this.deciding = deciding;
        this.current = current;
        this.language = language;
    }

    @TemplateVisible
    record Line(
            long id,
            String path,
            String link,
            boolean withChildren,
            String due,
            String comment,
            String requestedBy,
            String requestedAt,
            String state,
            String decidedBy,
            String decidedAt,
            String reason,
            boolean own,
            boolean mayDecide) {}

    @GetMapping(PATH)
    String approvals(HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        model.addAttribute("open", lines(approvals.open(), texts));
        model.addAttribute("decided", lines(approvals.decided(DECIDED), texts));
        model.addAttribute("mayRule", current.may(Actions.PEOPLE_MANAGE));
        return "backoffice/approvals";
    }

    /** Who asked sees their own, who decides sees those of others. */
    private List<Line> lines(List<Approval> found, Texts texts) {
        Editor editor = Editor.of(current.require());
        return found.stream()
                .filter(wish -> wish.requestedBy().equals(editor.name()) || DecideApproval.mayDecide(editor, wish))
                .map(wish -> line(wish, editor, texts))
                .toList();
    }

    private static Line line(Approval wish, Editor editor, Texts texts) {
        boolean own = wish.requestedBy().equals(editor.name());
        return new Line(
                wish.id(),
                wish.path().value(),
                PublicationWords.link(wish.workspace(), wish.node()),
                wish.withChildren(),
                wish.dueAt().map(texts::moment).orElse(""),
                wish.comment(),
                wish.requestedBy(),
                texts.moment(wish.requestedAt()),
                texts.text("approvals.state." + wish.state()),
                wish.decidedBy(),
                wish.decidedAt().map(texts::moment).orElse(""),
                wish.reason(),
                own,
                !own && DecideApproval.mayDecide(editor, wish));
    }

    @PostMapping(PATH + "/{id}/approve")
    String approve(@PathVariable("id") String id, HttpServletRequest request, RedirectAttributes flash) {
        return answered(deciding.approve(editor(), ScreenNumbers.id(id, "approval")), request, flash);
    }

    @PostMapping(PATH + "/{id}/refuse")
    String refuse(
            @PathVariable("id") String id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return answered(deciding.refuse(editor(), ScreenNumbers.id(id, "approval"), reason), request, flash);
    }

    @PostMapping(PATH + "/{id}/withdraw")
    String withdraw(@PathVariable("id") String id, HttpServletRequest request, RedirectAttributes flash) {
        return answered(deciding.withdraw(editor(), ScreenNumbers.id(id, "approval")), request, flash);
    }

    private String answered(EditorialAnswer answer, HttpServletRequest request, RedirectAttributes flash) {
        AnswerShown.in(flash, answer, "approvals.done", language.texts(request));
        return "redirect:" + PATH;
    }

    private Editor editor() {
        return Editor.of(current.require());
    }
}
