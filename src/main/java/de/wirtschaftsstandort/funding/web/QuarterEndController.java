package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.QuarterEnd;
import de.wirtschaftsstandort.funding.QuarterEnds;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads through the end of a quarter: what is still open, in the order it is settled, and the report that closes it. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class QuarterEndController {

    /**
     * A step of the way.
     *
     * @param open how many entries somebody still has to see to
     */
    @TemplateVisible
    public record Step(String key, long open, Table table) {}

    private final Desks desks;
    private final QuarterEnds ends;

    QuarterEndController(Desks desks, QuarterEnds ends) {
        this.desks = desks;
        this.ends = ends;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(Desks.PATH + "/{programme}/quarter-end")
    String quarterEnd(
            @PathVariable("programme") String code,
            @RequestParam(name = "quarter", defaultValue = "") String typed,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        List<Quarter> begun = ends.begun(desk.actor(), desk.id(), desk.now());
        model.addAttribute(
                "quarters",
                begun.stream()
                        .map(quarter -> new Option(quarter.toString(), quarter.toString()))
                        .toList());
        Quarter chosen = begun.stream()
                .filter(quarter -> quarter.toString().equals(typed))
                .findFirst()
                .orElseGet(() -> ends.toClose(desk.actor(), desk.id(), desk.now()));
        QuarterEnd end = ends.of(desk.actor(), desk.id(), chosen, desk.now());
        model.addAttribute("form", Form.of(Map.of("quarter", end.quarter().toString())));
        model.addAttribute("quarter", end.quarter().toString());
        model.addAttribute("day", end.asOf().day().toString());
        model.addAttribute("year", Integer.toString(end.asOf().day().getYear()));
        model.addAttribute("steps", steps(desk, end));
        return "backoffice/funding/quarter-end";
    }

    private static List<Step> steps(Desk desk, QuarterEnd end) {
        return List.of(
                new Step(
                        "receipts",
                        end.receipts().size(),
                        ReceiptTables.of(desk, desk.text("funding.quarter-end.receipts"), end.receipts())),
                new Step(
                        "reports",
                        end.reports().stream().filter(QuarterEnd.Report::isOpen).count(),
                        reports(desk, end)),
                new Step("plan", end.behind().size(), behind(desk, end)),
                new Step("lights", end.unexplained().size(), unexplained(desk, end)));
    }

    private static Table reports(Desk desk, QuarterEnd end) {
        Table.Builder table = Table.of(
                desk.text("funding.quarter-end.reports"), Cells.header(desk, "measure"), Cells.text(desk, "status"));
        end.reports()
                .forEach(report -> table.row(
                        Value.linked(
                                report.measure().name(),
                                desk.path("/measures/" + report.measure().number() + "/progress")),
                        Value.words(desk.text("funding.quarter-end.stage." + report.stage()))));
        return table.build();
    }

    private static Table behind(Desk desk, QuarterEnd end) {
        Table.Builder table = Table.of(
                desk.text("funding.quarter-end.plan"),
                Cells.header(desk, "measure"),
                Cells.number(desk, "plan-to-date"),
                Cells.number(desk, "actual"),
                Cells.number(desk, "committed"),
                Cells.number(desk, "available"),
                Cells.text(desk, "reason"));
        end.behind()
                .forEach(row -> table.row(
                        Value.linked(
                                row.measure().name(),
                                desk.path("/measures/" + row.measure().number())),
                        Value.of(row.cell().planToDate()),
                        Value.of(row.cell().actual()),
                        Value.of(row.cell().committed()),
                        Value.of(row.cell().available()),
                        Value.words(
                                row.light().light().label() + ": " + row.light().reason())));
        return table.build();
    }

    private static Table unexplained(Desk desk, QuarterEnd end) {
        Table.Builder table = Table.of(
                desk.text("funding.quarter-end.lights"), Cells.header(desk, "measure"), Cells.text(desk, "status"));
        end.unexplained()
                .forEach(reading -> table.row(
                        Value.linked(
                                reading.measure().name(),
                                desk.path("/measures/" + reading.measure().number() + "/progress")),
                        Value.words(reading.overall().light().label() + ": "
                                + reading.overall().reason())));
        return table.build();
    }
}
