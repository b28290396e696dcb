package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.PlanGrid;
import de.wirtschaftsstandort.funding.PlanGrids;
import de.wirtschaftsstandort.funding.PreviewVirement;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.SubmitVirement;
import de.wirtschaftsstandort.funding.VirementPreview;
import de.wirtschaftsstandort.funding.VirementRequest;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The grid of measures and years: type the new amounts, see what would happen, hand it in for decision. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class PlanController {

    static final String PATH = Desks.PATH + "/{programme}/plan";

    private final Desks desks;
    private final PlanGrids grids;
    private final PreviewVirement previews;
    private final SubmitVirement submit;
    private final DraftForms drafts;

    PlanController(Desks desks, PlanGrids grids, PreviewVirement previews, SubmitVirement submit, DraftForms drafts) {
        this.desks = desks;
        this.grids = grids;
        this.previews = previews;
        this.submit = submit;
        this.drafts = drafts;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String grid(
            @PathVariable("programme") String code,
            @RequestParam(name = "draft", defaultValue = "") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        PlanGrid grid = grids.of(desk.actor(), desk.id());
        Optional<Draft> draft = drafts.named(desk, number, Draft.Kind.VIREMENT);
        if (draft.isEmpty()) {
            return shown(desk, grid, Form.EMPTY, model);
        }
        if (DraftForms.planChangedSince(draft.orElseThrow(), mark(grid))) {
            model.addAttribute("warnings", List.of(desk.text("funding.draft.plan-changed")));
        }
        return previewed(desk, grid, DraftForms.fields(draft.orElseThrow()), model);
    }

    String shown(Desk desk, PlanGrid grid, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("grid", GridView.of(desk, grid, form));
        model.addAttribute("mark", mark(grid));
        return "backoffice/funding/plan";
    }

    private static String mark(PlanGrid grid) {
        return Long.toString(grid.mark().lastEntry());
    }

    @Allows({FundingAction.DRAFT_PLAN, FundingAction.PREPARE_DRAFT})
    @PostMapping(PATH)
    String change(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.open(code, posted);
        Form form = posted.form();
        PlanGrid grid = grids.of(desk.actor(), desk.id());
        return posted.handle(
                () -> {
                    if (posted.by(DraftForms.PREPARE)) {
                        return prepared(desk, grid, posted);
                    }
                    if (posted.by("submit")) {
                        VirementRequest wanted = GridReader.read(grid, posted.fields());
                        PlanGrid.Mark seen = PlanGrid.Mark.parse(form.value("mark"));
                        drafts.virement(desk, posted, () -> submit.submit(desk.actor(), desk.id(), wanted, seen));
                        return posted.done("funding.plan.submitted", desk.path("/virements"));
                    }
                    return previewed(desk, grid, posted.fields(), posted.model());
                },
                wrong -> shown(desk, grid, wrong, posted.model()));
    }

    /** The grid with these cells typed and what they would come to. */
    String previewed(Desk desk, PlanGrid grid, Map<String, String> fields, Model model) {
        VirementPreview preview = previews.preview(desk.actor(), desk.id(), GridReader.read(grid, fields));
        model.addAttribute("preview", PreviewView.of(desk, preview));
        return shown(desk, grid, Form.of(fields).with(preview.complaints()), model);
    }

    /** What could not be handed in today is not worth anybody's check. */
    private String prepared(Desk desk, PlanGrid grid, Posted posted) {
        VirementPreview preview = previews.preview(desk.actor(), desk.id(), GridReader.read(grid, posted.fields()));
        if (!preview.complaints().isEmpty()) {
            throw new Refused(preview.complaints());
        }
        return DraftForms.done(
                desk,
                posted,
                drafts.prepare(desk, posted, Draft.Kind.VIREMENT, posted.form().value("reason")));
    }
}
