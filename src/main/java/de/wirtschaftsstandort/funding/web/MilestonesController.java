package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.PlanMilestone;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A measure's milestones: set, moved, reached. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class MilestonesController {

    private static final String PATH = Desks.PATH + "/{programme}/measures/{number}/milestones";

    private final Desks desks;
    private final MeasureDesk measures;
    private final PlanMilestone milestones;

    MilestonesController(Desks desks, MeasureDesk measures, PlanMilestone milestones) {
        this.desks = desks;
        this.measures = measures;
        this.milestones = milestones;
    }

    @Allows({FundingAction.WRITE_PROGRESS, FundingAction.ACCEPT_PROGRESS})
    @GetMapping(PATH)
    String milestones(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        MeasureSheet sheet = measures.require(desk, number);
        return shown(desk, sheet, Form.EMPTY, model);
    }

    private static String shown(Desk desk, MeasureSheet sheet, Form form, Model model) {
        MeasureDesk.describe(desk, sheet, form, model);
        model.addAttribute("tables", SheetTables.milestones(desk, sheet));
        model.addAttribute(
                "open",
                sheet.milestones().stream()
                        .filter(one -> one.doneOn().isEmpty())
                        .map(one -> new Option(one.title(), one.title()))
                        .toList());
        return "backoffice/funding/milestones";
    }

    @Allows({FundingAction.WRITE_PROGRESS, FundingAction.ACCEPT_PROGRESS})
    @PostMapping(PATH)
    String plan(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.open(code, posted);
        MeasureSheet sheet = measures.require(desk, number);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String title = form.text("title");
                    LocalDate due = form.date("due");
                    form.refuseIfWrong();
                    milestones.plan(desk.actor(), desk.id(), sheet.measure().number(), title, due);
                    return posted.done("funding.milestone.planned", desk.path("/measures/" + number + "/milestones"));
                },
                wrong -> shown(desk, sheet, wrong, posted.model()));
    }

    @Allows({FundingAction.WRITE_PROGRESS, FundingAction.ACCEPT_PROGRESS})
    @PostMapping(PATH + "/reached")
    String reach(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.open(code, posted);
        MeasureSheet sheet = measures.require(desk, number);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String title = form.text("milestone");
                    LocalDate day = form.date("doneOn");
                    String evidence = form.text("evidence");
                    form.refuseIfWrong();
                    milestones.reach(desk.actor(), desk.id(), sheet.measure().number(), title, day, evidence);
                    return posted.done("funding.milestone.reached", desk.path("/measures/" + number + "/milestones"));
                },
                wrong -> shown(desk, sheet, wrong, posted.model()));
    }
}
