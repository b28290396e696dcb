package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.publishing.PublishEditorially;
import de.wirtschaftsstandort.publishing.RestoreVersion;
import de.wirtschaftsstandort.publishing.WithdrawEditorially;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page or item on its way to the public and back, and its versions. */
@ScreenController
@Needs(PublishingSections.READ)
class PublicationController {

    private static final String PATH = PublishingSections.NODES + "{workspace}/{id}";
    private static final int LONGEST_COMMENT = 1_000;

    private final PublicationScreen screen;
    private final PublishEditorially publishing;
    private final WithdrawEditorially withdrawing;
    private final RestoreVersion restoring;
    private final CurrentUser current;
    private final ScreenLanguage language;

    PublicationController(
            PublicationScreen screen,
            PublishEditorially publishing,
            WithdrawEditorially withdrawing,
            RestoreVersion restoring,
            CurrentUser current,
            ScreenLanguage language) {
        this.screen = screen;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.restoring = restoring;
        this.current = current;
        this.language = language;
    }

    @GetMapping(PATH)
    String node(
            @PathVariable("workspace") String workspace,
            @PathVariable("id") String id,
            HttpServletRequest request,
            Model model) {
        screen.fill(model, screen.require(workspace, id, editor()), editor(), language.texts(request));
        return "backoffice/publication";
    }

    /** What was typed stays when the time is none. */
    @PostMapping(PATH + "/publish")
    String publish(
            @PathVariable("workspace") String workspace,
            @PathVariable("id") String id,
            @RequestParam(name = "children", defaultValue = "false") boolean children,
            @RequestParam(name = "due", defaultValue = "") String due,
            @RequestParam(name = "comment", defaultValue = "") String comment,
            @RequestParam(name = "reference", defaultValue = "") List<String> references,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        ContentNode node = screen.require(workspace, id, editor());
        Texts texts = language.texts(request);
        Optional<Instant> at;
        try {
            at = PublicationWords.instant(due);
        } catch (DateTimeException noTime) {
            return again(node, due, comment, texts, response, model);
        }
        String note = comment.length() > LONGEST_COMMENT ? comment.substring(0, LONGEST_COMMENT) : comment;
        EditorialAnswer answer = withReferences(node, references, at, note)
                .orElseGet(() -> publishing.publish(editor(), workspace, node.id(), children, at, note));
        AnswerShown.in(flash, answer, "publication.published", texts);
        return "redirect:" + PublicationWords.link(workspace, node.id());
    }

    /** The first of the ticked references that was refused; what refers to it then stays as it is. */
    private Optional<EditorialAnswer> withReferences(
            ContentNode node, List<String> ticked, Optional<Instant> at, String note) {
        for (ContentNode reference : screen.chosen(node, ticked)) {
            EditorialAnswer answer =
                    publishing.publish(editor(), reference.workspace(), reference.id(), false, at, note);
            if (!answer.isGood() && answer.outcome() != EditorialAnswer.Outcome.ALREADY_WAITING) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private String again(
            ContentNode node, String due, String comment, Texts texts, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        screen.fill(model, node, editor(), texts);
        model.addAttribute("fault", "publication.fault.due");
        model.addAttribute("faultField", "due");
        model.addAttribute("due", due);
        model.addAttribute("comment", comment);
        return "backoffice/publication";
    }

    @PostMapping(PATH + "/withdraw")
    String withdraw(
            @PathVariable("workspace") String workspace,
            @PathVariable("id") String id,
            @RequestParam(name = "answer", defaultValue = "gone") String kind,
            @RequestParam(name = "successor", defaultValue = "") String successor,
            @RequestParam(name = "withdrawDue", defaultValue = "") String due,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        NodeId node = NodeId.parse(id).orElseThrow(() -> PublicationScreen.missing(workspace, id));
        Texts texts = language.texts(request);
        boolean sent = kind.equals("redirect");
        Optional<Instant> at;
        try {
            at = PublicationWords.instant(due);
        } catch (DateTimeException noTime) {
            return wrongWithdrawal(workspace, id, "withdrawDue", "publication.fault.due", texts, response, model);
        }
        if (sent && successor.isBlank()) {
            return wrongWithdrawal(workspace, id, "successor", "publication.fault.successor", texts, response, model);
        }
        EditorialAnswer answer = withdrawing.withdraw(editor(), workspace, node, sent ? successor : "", at);
        AnswerShown.in(flash, answer, "publication.withdrawn", texts);
        return "redirect:" + PublicationWords.link(workspace, node);
    }

    private String wrongWithdrawal(
            String workspace,
            String id,
            String field,
            String key,
            Texts texts,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        screen.fill(model, screen.require(workspace, id, editor()), editor(), texts);
        model.addAttribute("fault", key);
        model.addAttribute("faultField", field);
        return "backoffice/publication";
    }

    @GetMapping(PATH + "/versions")
    String versions(
            @PathVariable("workspace") String workspace,
            @PathVariable("id") String id,
            HttpServletRequest request,
            Model model) {
        ContentNode node = screen.require(workspace, id, editor());
        screen.fillVersions(model, node, editor(), language.texts(request));
        return "backoffice/versions";
    }

    @PostMapping(PATH + "/versions/{number}/restore")
    String restore(
            @PathVariable("workspace") String workspace,
            @PathVariable("id") String id,
            @PathVariable("number") String number,
            HttpServletRequest request,
            RedirectAttributes flash) {
        ContentNode node = screen.require(workspace, id, editor());
        int wanted = (int) Math.min(Integer.MAX_VALUE, ScreenNumbers.id(number, "version"));
        EditorialAnswer answer = restoring.restore(editor(), workspace, node.id(), wanted);
        AnswerShown.in(flash, answer, "versions.restored", language.texts(request));
        return "redirect:" + PublicationWords.link(workspace, node.id()) + "/versions";
    }

    private Editor editor() {
        return Editor.of(current.require());
    }
}
