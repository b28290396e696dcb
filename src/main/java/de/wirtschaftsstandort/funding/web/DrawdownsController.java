package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.DrawdownLimit;
import de.wirtschaftsstandort.funding.DrawdownPosition;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.ExpectedPayment;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.RequestDrawdown;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calls for grant money: where it stands, until when it has to be used, how much may be called. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class DrawdownsController {

    private static final String PATH = Desks.PATH + "/{programme}/drawdowns";
    private static final int PAYMENTS = 6;

    private final Desks desks;
    private final Drawdowns drawdowns;
    private final RequestDrawdown request;

    DrawdownsController(Desks desks, Drawdowns drawdowns, RequestDrawdown request) {
        this.desks = desks;
        this.drawdowns = drawdowns;
        this.request = request;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String drawdowns(@PathVariable("programme") String code, HttpServletRequest http, Model model) {
        return shown(desks.openFigures(code, http, model), Form.EMPTY, model);
    }

    private String shown(Desk desk, Form form, Model model) {
        DrawdownPosition position = drawdowns.position(desk.actor(), desk.id(), desk.now());
        model.addAttribute("form", form);
        model.addAttribute("position", DrawdownTables.position(desk, position));
        model.addAttribute("payouts", DrawdownTables.payouts(desk, position));
        model.addAttribute(
                "table", DrawdownTables.calls(desk, drawdowns.of(desk.actor(), desk.id()), position.payouts()));
        model.addAttribute("payments", PAYMENTS);
        model.addAttribute(
                "basis", request.basis(desk.actor(), desk.id(), desk.now()).name());
        return "backoffice/funding/drawdowns";
    }

    private static List<ExpectedPayment> payments(FormReader form) {
        List<ExpectedPayment> payments = new ArrayList<>();
        for (int at = 1; at <= PAYMENTS; at++) {
            if (!form.optionalText("cents-" + at).isEmpty()) {
                Money eligible = form.money("cents-" + at);
                LocalDate due = form.date("due-" + at);
                payments.add(new ExpectedPayment(due, eligible, form.optionalText("purpose-" + at)));
            }
        }
        return payments;
    }

    /** With {@code check} says the most that may be called, and why; else prepares the call. */
    @Allows(FundingAction.DRAFT_DRAWDOWN)
    @PostMapping(PATH)
    String request(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Form form = posted.form();
        return posted.handle(
                () -> {
                    FormReader reader = posted.reader();
                    List<ExpectedPayment> payments = payments(reader);
                    if (!posted.by("save")) {
                        reader.refuseIfWrong();
                        DrawdownLimit limit = request.limit(desk.actor(), desk.id(), desk.today(), payments);
                        posted.model().addAttribute("limit", DrawdownTables.limit(desk, limit));
                        posted.model().addAttribute("limitRule", limit.rule().citation());
                        return shown(desk, form, posted.model());
                    }
                    Money amount = reader.money("amount");
                    reader.refuseIfWrong();
                    request.request(desk.actor(), desk.id(), payments, amount);
                    return posted.done("funding.drawdown.prepared", desk.path("/drawdowns"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }
}
