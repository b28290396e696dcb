package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Deadlines;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.FundingRole;
import de.wirtschaftsstandort.funding.ReminderChoices;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that is due, computed from rules and records; what is overdue stands first. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class DeadlinesController {

    private static final String PATH = Desks.PATH + "/{programme}/deadlines";
    private static final List<Integer> REACHES = List.of(30, 90, 180, 365);
    private static final int USUAL = 180;

    private final Desks desks;
    private final Deadlines deadlines;
    private final ReminderChoices reminders;

    DeadlinesController(Desks desks, Deadlines deadlines, ReminderChoices reminders) {
        this.desks = desks;
        this.deadlines = deadlines;
        this.reminders = reminders;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
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
                    DeadlineLinks.title(desk, deadline),
                    Value.words(deadline.rule()),
                    Value.words(desk.text(left < 0 ? "funding.deadline.overdue" : "funding.deadline.ahead")));
        });
        Map<String, String> chosen = new HashMap<>(Map.of("days", Integer.toString(days)));
        reminders.wanted(desk.actor(), desk.id()).forEach(role -> chosen.put(field(role), "true"));
        model.addAttribute("form", Form.of(chosen));
        model.addAttribute(
                "roles",
                reminders.offered(desk.actor(), desk.id()).stream()
                        .map(role -> new Option(field(role), role.label()))
                        .toList());
        model.addAttribute(
                "reaches",
                REACHES.stream()
                        .map(reach ->
                                new Option(reach.toString(), desk.texts().text("funding.deadline.days", reach, null)))
                        .toList());
        model.addAttribute("table", table.build());
        return "backoffice/funding/deadlines";
    }

    private static String field(FundingRole role) {
        return "role-" + role.name();
    }

    /** A role whose box is not ticked is not reminded any more. */
    @Allows(FundingAction.READ_FIGURES)
    @PostMapping(PATH + "/reminders")
    String remind(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        reminders.choose(
                desk.actor(),
                desk.id(),
                reminders.offered(desk.actor(), desk.id()).stream()
                        .filter(role -> posted.form().chosen(field(role), "true"))
                        .toList());
        return posted.done("funding.reminder.chosen", desk.path("/deadlines"));
    }
}
