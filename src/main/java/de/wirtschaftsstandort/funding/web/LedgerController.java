package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.funding.AuditTrail;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who did what in a programme. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class LedgerController {

    private static final int MOST = 500;

    private final Desks desks;
    private final AuditTrail audit;

    LedgerController(Desks desks, AuditTrail audit) {
        this.desks = desks;
        this.audit = audit;
    }

    @Allows(FundingAction.READ_AUDIT)
    @GetMapping(Desks.PATH + "/{programme}/history")
    String history(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.open(code, request, model);
        Table table = HistoryTable.of(desk, audit.latest(desk.actor(), desk.id(), MOST));
        model.addAttribute("heading", desk.text("funding.tab.history"));
        model.addAttribute("help", desk.text("funding.history.help"));
        model.addAttribute("table", table);
        return "backoffice/funding/plain";
    }
}
