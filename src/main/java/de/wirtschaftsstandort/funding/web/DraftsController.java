package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.AdoptDraft;
import de.wirtschaftsstandort.funding.Commitments;
import de.wirtschaftsstandort.funding.Documents;
import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.funding.DraftId;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.FundingDrafts;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.funding.PrepareDraft;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Drafts: what each says and what happened to it; sent back by who checks it, withdrawn by who prepared it. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class DraftsController {

    private static final String PATH = Desks.PATH + "/{programme}/drafts";

    private final Desks desks;
    private final FundingDrafts drafts;
    private final Programmes programmes;
    private final Commitments commitments;
    private final Documents documents;
    private final Permissions permissions;
    private final PrepareDraft prepare;
    private final AdoptDraft adopt;

    DraftsController(
            Desks desks,
            FundingDrafts drafts,
            Programmes programmes,
            Commitments commitments,
            Documents documents,
            Permissions permissions,
            PrepareDraft prepare,
            AdoptDraft adopt) {
        this.desks = desks;
        this.drafts = drafts;
        this.programmes = programmes;
        this.commitments = commitments;
        this.documents = documents;
        this.permissions = permissions;
        this.prepare = prepare;
        this.adopt = adopt;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String drafts(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        model.addAttribute("table", DraftTables.list(desk, drafts.of(desk.actor(), desk.id())));
        return "backoffice/funding/drafts";
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{number}")
    String draft(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return shown(desk, require(desk, number), Form.EMPTY, model);
    }

    private Draft require(Desk desk, String number) {
        return drafts.find(desk.actor(), desk.id(), number).orElseThrow(() -> new ScreenMissing("draft " + number));
    }

    private String shown(Desk desk, Draft draft, Form form, Model model) {
        DraftTables tables = new DraftTables(desk, programmes.measures(desk.id()), commitments.of(desk.id()));
        boolean own = draft.preparedBy().equals(desk.actor().user());
        model.addAttribute("form", form);
        model.addAttribute("heading", draft.name());
        model.addAttribute("path", desk.path("/drafts/" + draft.number()));
        model.addAttribute("formPath", desk.path(DraftForms.form(draft) + "?draft=" + draft.number()));
        model.addAttribute("revision", draft.revision());
        model.addAttribute("state", draft.state().label());
        model.addAttribute("result", draft.result().orElse(""));
        model.addAttribute("facts", tables.facts(draft));
        model.addAttribute("lines", tables.lines(draft));
        model.addAttribute("steps", DraftTables.steps(desk, draft));
        model.addAttribute(
                "files",
                ReceiptTables.documents(
                        desk,
                        documents.linkedTo(
                                desk.id(), FundingDrafts.ENTITY, draft.id().value())));
        model.addAttribute(
                "adoptable",
                !own
                        && draft.state() == Draft.State.WAITING
                        && permissions.allows(desk.actor(), FundingAction.ADOPT_DRAFT, desk.id()));
        model.addAttribute("mine", own && draft.state().isOpen());
        return "backoffice/funding/draft";
    }

    @Allows(FundingAction.ADOPT_DRAFT)
    @PostMapping(PATH + "/{number}/return")
    String sendBack(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return taken(
                code,
                number,
                posted,
                "funding.draft.sent-back",
                (actor, draft, reason) -> adopt.sendBack(actor, draft, DraftForms.revision(posted), reason));
    }

    @Allows(FundingAction.PREPARE_DRAFT)
    @PostMapping(PATH + "/{number}/withdrawal")
    String withdraw(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return taken(code, number, posted, "funding.draft.withdrawn", prepare::withdraw);
    }

    /** What ends the waiting of a draft, with a reason. */
    private interface Step {
        void take(Actor actor, DraftId draft, String reason);
    }

    private String taken(String code, String number, Posted posted, String said, Step step) {
        Desk desk = desks.openFigures(code, posted);
        Draft draft = require(desk, number);
        return posted.handle(
                () -> {
                    step.take(desk.actor(), draft.id(), posted.form().value("reason"));
                    return posted.done(said, desk.path("/drafts/" + number));
                },
                wrong -> shown(desk, require(desk, number), wrong, posted.model()));
    }
}
