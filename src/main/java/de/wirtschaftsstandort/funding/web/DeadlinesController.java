package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Deadlines;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that is due, computed from rules and records; what is overdue stands first. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class DeadlinesController {

    private static final List<Integer> REACHES = List.of(30, 90, 180, 365);
    private static final int USUAL = 180;

    private final Desks desks;
    private final Deadlines deadlines;

    DeadlinesController(Desks desks, Deadlines deadlines) {
        this.desks = desks;
        this.deadlines = deadlines;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(Desks.PATH + "/{programme}/deadlines")
    String deadlines(
            @PathVariable("programme") String code,
            @RequestParam(name = "days", defaultValue = "") String typed,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        int days = REACHES.stream()
                .filter(reach -> reach.toString().equals(typed))
                .findFirst()
                .orElse(USUAL);
        Table.Builder table = Table.of(
                desk.text("funding.tab.deadlines"),
                Cells.text(desk, "day"),
                Cells.number(desk, "days-left"),
                Cells.header(desk, "what"),
                Cells.text(desk, "rule"),
                Cells.text(desk, "status"));
        deadlines.within(desk.actor(), desk.id(), desk.now(), days).forEach(deadline -> {
            long left = ChronoUnit.DAYS.between(desk.today(), deadline.day());
            table.row(
                    Value.of(deadline.day()),
                    Value.of(left),
                    Value.words(deadline.title()),
                    Value.words(deadline.rule()),
                    Value.words(desk.text(left < 0 ? "funding.deadline.overdue" : "funding.deadline.ahead")));
        });
        model.addAttribute("form", Form.of(Map.of("days", Integer.toString(days))));
        model.addAttribute(
                "reaches",
                REACHES.stream()
                        .map(reach ->
                                new Option(reach.toString(), desk.texts().text("funding.deadline.days", reach, null)))
                        .toList());
        model.addAttribute("table", table.build());
        return "backoffice/funding/deadlines";
    }
}
