package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.PlanGrid;
import de.wirtschaftsstandort.funding.PlanGrids;
import de.wirtschaftsstandort.funding.PreviewVirement;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.SubmitVirement;
import de.wirtschaftsstandort.funding.VirementPreview;
import de.wirtschaftsstandort.funding.VirementRequest;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The grid of measures and years: type the new amounts, see what would happen, hand it in for decision. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class PlanController {

    static final String PATH = Desks.PATH + "/{programme}/plan";

    private final Desks desks;
    private final PlanGrids grids;
    private final PreviewVirement previews;
    private final SubmitVirement submit;

    PlanController(Desks desks, PlanGrids grids, PreviewVirement previews, SubmitVirement submit) {
        this.desks = desks;
        this.grids = grids;
        this.previews = previews;
        this.submit = submit;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String grid(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.open(code, request, model);
        return shown(desk, grids.of(desk.actor(), desk.id()), Form.EMPTY, model);
    }

    String shown(Desk desk, PlanGrid grid, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("grid", GridView.of(desk, grid, form));
        model.addAttribute("mark", Long.toString(grid.mark().lastEntry()));
        return "backoffice/funding/plan";
    }

    @Allows(FundingAction.DRAFT_PLAN)
    @PostMapping(PATH)
    String change(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.open(code, posted);
        Form form = posted.form();
        PlanGrid grid = grids.of(desk.actor(), desk.id());
        return posted.handle(
                () -> {
                    if (posted.by("submit")) {
                        VirementRequest wanted = GridReader.read(grid, posted.fields());
                        submit.submit(desk.actor(), desk.id(), wanted, PlanGrid.Mark.parse(form.value("mark")));
                        return posted.done("funding.plan.submitted", desk.path("/virements"));
                    }
                    return previewed(desk, grid, posted.fields(), posted);
                },
                wrong -> shown(desk, grid, wrong, posted.model()));
    }

    /** The grid with these cells typed and what they would come to. */
    String previewed(Desk desk, PlanGrid grid, Map<String, String> fields, Posted posted) {
        VirementPreview preview = previews.preview(desk.actor(), desk.id(), GridReader.read(grid, fields));
        posted.model().addAttribute("preview", PreviewView.of(desk, preview));
        return shown(desk, grid, Form.of(fields).with(preview.complaints()), posted.model());
    }
}
