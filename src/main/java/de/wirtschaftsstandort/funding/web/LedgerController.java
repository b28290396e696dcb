package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AuditTrail;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.RuleBook;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What can only be read: the rules in force with their sources, and who did what. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class LedgerController {

    private static final int MOST = 500;

    private final Desks desks;
    private final RuleBook rules;
    private final AuditTrail audit;

    LedgerController(Desks desks, RuleBook rules, AuditTrail audit) {
        this.desks = desks;
        this.rules = rules;
        this.audit = audit;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(Desks.PATH + "/{programme}/rules")
    String rules(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Table.Builder table = Table.of(
                desk.text("funding.tab.rules"),
                Cells.header(desk, "rule"),
                Cells.text(desk, "value"),
                Cells.text(desk, "valid-from"),
                Cells.text(desk, "source"),
                Cells.text(desk, "certainty"));
        rules.all(desk.id(), desk.today())
                .forEach(setting -> table.row(
                        Value.words(setting.key().label()),
                        Value.words(
                                setting.value().isString()
                                        ? setting.text()
                                        : setting.value().toString()),
                        Value.of(setting.validFrom()),
                        Value.words(setting.source()),
                        Value.words(setting.certainty())));
        return shown("funding.tab.rules", "funding.rules.help", table.build(), desk, model);
    }

    @Allows(FundingAction.READ_AUDIT)
    @GetMapping(Desks.PATH + "/{programme}/history")
    String history(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.open(code, request, model);
        Table table = HistoryTable.of(desk, audit.latest(desk.actor(), desk.id(), MOST));
        return shown("funding.tab.history", "funding.history.help", table, desk, model);
    }

    private static String shown(String heading, String help, Table table, Desk desk, Model model) {
        model.addAttribute("heading", desk.text(heading));
        model.addAttribute("help", desk.text(help));
        model.addAttribute("table", table);
        return "backoffice/funding/plain";
    }
}
