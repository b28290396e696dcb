package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.ApproveVirement;
import de.wirtschaftsstandort.funding.DecideVirement;
import de.wirtschaftsstandort.funding.Decision;
import de.wirtschaftsstandort.funding.Decisions;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.PreviewVirement;
import de.wirtschaftsstandort.funding.PutIntoEffect;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.StoredFile;
import de.wirtschaftsstandort.funding.Virement;
import de.wirtschaftsstandort.funding.VirementPreview;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.funding.WithdrawVirement;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Virements on their way: what each would do today, its decision, the granting body's approval. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class VirementsController {

    private static final String PATH = Desks.PATH + "/{programme}/virements";

    private final Desks desks;
    private final Virements virements;
    private final PreviewVirement previews;
    private final Decisions decisions;
    private final DecideVirement decide;
    private final ApproveVirement approve;
    private final PutIntoEffect effect;
    private final WithdrawVirement withdraw;

    VirementsController(
            Desks desks,
            Virements virements,
            PreviewVirement previews,
            Decisions decisions,
            DecideVirement decide,
            ApproveVirement approve,
            PutIntoEffect effect,
            WithdrawVirement withdraw) {
        this.desks = desks;
        this.virements = virements;
        this.previews = previews;
        this.decisions = decisions;
        this.decide = decide;
        this.approve = approve;
        this.effect = effect;
        this.withdraw = withdraw;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String virements(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Table.Builder table = Table.of(
                desk.text("funding.tab.virements"),
                Cells.header(desk, "number"),
                Cells.text(desk, "virement-kind"),
                Cells.number(desk, "moved"),
                Cells.text(desk, "approval"),
                Cells.text(desk, "status"),
                Cells.text(desk, "effective-on"),
                Cells.text(desk, "reason"));
        virements
                .of(desk.id())
                .forEach(one -> table.row(
                        Value.linked(one.number(), desk.path("/virements/" + one.number())),
                        Value.words(one.request().kind().label()),
                        Value.of(VirementTables.moved(one)),
                        Value.words(one.level().label()),
                        Value.words(VirementTables.label(one)),
                        Value.ofDay(one.effectiveOn()),
                        Value.words(one.request().reason())));
        model.addAttribute("heading", desk.text("funding.tab.virements"));
        model.addAttribute("help", desk.text("funding.virements.help"));
        model.addAttribute("table", table.build());
        return "backoffice/funding/plain";
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{number}")
    String virement(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return shown(desk, require(desk, number), Form.EMPTY, model);
    }

    private Virement require(Desk desk, String number) {
        return virements.of(desk.id()).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("virement " + number));
    }

    private String shown(Desk desk, Virement virement, Form form, Model model) {
        boolean open = virement.state() == Virement.State.SUBMITTED || virement.state() == Virement.State.DECIDED;
        model.addAttribute("form", form);
        model.addAttribute(
                "heading", virement.number() + " " + virement.request().kind().label());
        model.addAttribute("path", desk.path("/virements/" + virement.number()));
        model.addAttribute("state", VirementTables.label(virement));
        model.addAttribute("reasonGiven", virement.request().reason());
        model.addAttribute("undecided", virement.state() == Virement.State.SUBMITTED);
        model.addAttribute("open", open);
        model.addAttribute(
                "decisions",
                decisions.of(desk.id()).stream()
                        .map(one -> new Option(one.number(), one.number() + " " + one.title()))
                        .toList());
        if (open) {
            VirementPreview preview = previews.preview(desk.actor(), desk.id(), virement.request());
            boolean decided = virement.state() == Virement.State.DECIDED;
            boolean byAuthority = virement.needsAuthority(preview.level());
            model.addAttribute("waiting", decided && byAuthority);
            model.addAttribute("later", decided && !byAuthority);
            model.addAttribute("preview", PreviewView.of(desk, preview));
        }
        return "backoffice/funding/virement";
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/{number}/decision")
    String decide(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Virement virement = require(desk, number);
        Form form = posted.form();
        return posted.handle(
                () -> {
                    Decision decision = decisions.of(desk.id()).stream()
                            .filter(one -> one.number().equals(form.value("decision")))
                            .findFirst()
                            .orElseThrow(() -> new Refused("decision", "Bitte den Beschluss auswählen."));
                    decide.decide(desk.actor(), virement.id(), decision.id());
                    return posted.done("funding.virement.decided", desk.path("/virements/" + number));
                },
                wrong -> shown(desk, virement, wrong, posted.model()));
    }

    /** Once the day the decision named has come. */
    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/{number}/effect")
    String takeEffect(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Virement virement = require(desk, number);
        return posted.handle(
                () -> {
                    effect.put(desk.actor(), virement.id());
                    return posted.done("funding.virement.effective", desk.path("/virements/" + number));
                },
                wrong -> shown(desk, virement, wrong, posted.model()));
    }

    /** The granting body's letter is stored with it. */
    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/{number}/approval")
    String approve(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Virement virement = require(desk, number);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    LocalDate day = form.date("approvedOn");
                    form.refuseIfWrong();
                    StoredFile letter = Uploads.letter(file, "Genehmigung", "file");
                    approve.approve(desk.actor(), virement.id(), day, letter);
                    return posted.done("funding.virement.decided", desk.path("/virements/" + number));
                },
                wrong -> shown(desk, virement, wrong, posted.model()));
    }

    @Allows(FundingAction.DRAFT_PLAN)
    @PostMapping(PATH + "/{number}/withdrawal")
    String withdraw(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Virement virement = require(desk, number);
        Form form = posted.form();
        return posted.handle(
                () -> {
                    withdraw.withdraw(
                            desk.actor(), virement.id(), form.value("reason").strip());
                    return posted.done("funding.virement.withdrawn", desk.path("/virements/" + number));
                },
                wrong -> shown(desk, virement, wrong, posted.model()));
    }
}
