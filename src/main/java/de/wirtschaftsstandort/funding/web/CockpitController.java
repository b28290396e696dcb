package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Deadlines;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.FundingDrafts;
import de.wirtschaftsstandort.funding.Light;
import de.wirtschaftsstandort.funding.Lights;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.funding.Position;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.Schedules;
import de.wirtschaftsstandort.funding.WorkQueue;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a person has to know and to do in a programme today. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class CockpitController {

    private static final int DEADLINE_DAYS = 90;
    private static final int MOST_WAITING = 20;

    private final Desks desks;
    private final Permissions permissions;
    private final Position position;
    private final Lights lights;
    private final WorkQueue queue;
    private final FundingDrafts drafts;
    private final Deadlines deadlines;
    private final Drawdowns drawdowns;
    private final Schedules schedules;

    CockpitController(
            Desks desks,
            Permissions permissions,
            Position position,
            Lights lights,
            WorkQueue queue,
            FundingDrafts drafts,
            Deadlines deadlines,
            Drawdowns drawdowns,
            Schedules schedules) {
        this.desks = desks;
        this.permissions = permissions;
        this.position = position;
        this.lights = lights;
        this.queue = queue;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.drawdowns = drawdowns;
        this.schedules = schedules;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(Desks.PATH + "/{programme}")
    String cockpit(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.open(code, request, model);
        if (!permissions.allows(desk.actor(), FundingAction.READ_FIGURES, desk.id())) {
            return "redirect:" + desk.path("/measures");
        }
        Position.Sums sums = position.of(desk.actor(), desk.id(), desk.now());
        BurnLine burn = BurnLine.of(
                schedules.make(desk.actor(), desk.id(), desk.now()),
                sums.whole().forecast());
        model.addAttribute("years", FigureTables.byYear(desk, sums));
        model.addAttribute("yearBars", BarChart.byYear(desk, sums));
        model.addAttribute("categories", FigureTables.byCategory(desk, sums));
        model.addAttribute("categoryBars", BarChart.byCategory(desk, sums));
        model.addAttribute("burn", burn.table(desk));
        model.addAttribute("burnLine", burn.picture(desk));
        model.addAttribute("lights", troubled(desk));
        List<WaitingRow> waiting = queue.waiting(desk.actor(), desk.id(), MOST_WAITING).stream()
                .map(item -> WaitingRow.of(desk, item))
                .toList();
        model.addAttribute(
                "mine", waiting.stream().filter(row -> row.obstacle().isEmpty()).toList());
        model.addAttribute(
                "others",
                waiting.stream().filter(row -> !row.obstacle().isEmpty()).count());
        model.addAttribute(
                "drafts",
                drafts.waiting(desk.actor(), desk.id()).stream()
                        .map(draft -> DraftRow.of(desk, draft))
                        .toList());
        model.addAttribute("deadlines", deadlines(desk));
        model.addAttribute("drawdown", drawdown(desk));
        return "backoffice/funding/cockpit";
    }

    private List<LightRow> troubled(Desk desk) {
        return lights.read(desk.actor(), desk.id(), desk.now()).stream()
                .filter(reading -> reading.overall().light() != Light.GREEN)
                .map(reading -> LightRow.of(desk, reading))
                .toList();
    }

    private Table deadlines(Desk desk) {
        Table.Builder table = Table.of(
                desk.text("funding.deadlines"),
                Cells.text(desk, "day"),
                Cells.header(desk, "what"),
                Cells.text(desk, "rule"));
        deadlines
                .within(desk.actor(), desk.id(), desk.now(), DEADLINE_DAYS)
                .forEach(deadline -> table.row(
                        Value.of(deadline.day()), DeadlineLinks.title(desk, deadline), Value.words(deadline.rule())));
        return table.build();
    }

    private Table drawdown(Desk desk) {
        return DrawdownTables.position(desk, drawdowns.position(desk.actor(), desk.id(), desk.now()));
    }
}
