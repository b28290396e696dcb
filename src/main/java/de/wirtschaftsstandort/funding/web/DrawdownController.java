package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AdvanceDrawdown;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.LumpCuts;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One call for grant money: the payments behind it, and its next step. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class DrawdownController {

    private static final String PATH = Desks.PATH + "/{programme}/drawdowns/{number}";

    private final Desks desks;
    private final Drawdowns drawdowns;
    private final AdvanceDrawdown advance;
    private final LumpCuts cuts;

    DrawdownController(Desks desks, Drawdowns drawdowns, AdvanceDrawdown advance, LumpCuts cuts) {
        this.desks = desks;
        this.drawdowns = drawdowns;
        this.advance = advance;
        this.cuts = cuts;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String drawdown(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest http,
            Model model) {
        Desk desk = desks.openFigures(code, http, model);
        Drawdowns.Request found = require(desk, number);
        return shown(desk, found, Form.of(Map.of("payout", found.requested().format("de"))), model);
    }

    private Drawdowns.Request require(Desk desk, String number) {
        return drawdowns.of(desk.actor(), desk.id()).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("drawdown " + number));
    }

    private String shown(Desk desk, Drawdowns.Request found, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("heading", found.number());
        model.addAttribute(
                "call",
                DrawdownTables.calls(
                        desk,
                        List.of(found),
                        drawdowns.position(desk.actor(), desk.id(), desk.now()).payouts()));
        model.addAttribute(
                "receiptsPath",
                found.payoutOn()
                        .map(day -> desk.path("/reports/b2?drawdown=" + found.number()))
                        .orElse(""));
        LumpCutTables.describe(desk, cuts, found.number(), found.state().isWithTheAuthority(), model);
        model.addAttribute("withdrawable", found.state().isWithdrawable());
        model.addAttribute("path", desk.path("/drawdowns/" + found.number()));
        model.addAttribute(
                "payments", DrawdownTables.payments(desk, drawdowns.payments(desk.actor(), desk.id(), found)));
        DrawdownTables.step(desk, found).ifPresent(step -> model.addAttribute("step", step));
        return "backoffice/funding/drawdown";
    }

    @Allows(FundingAction.PREPARE_DRAWDOWN)
    @PostMapping(PATH + "/{step}")
    String step(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @PathVariable("step") String step,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Drawdowns.Request found = require(desk, number);
        return posted.handle(
                () -> {
                    take(desk, found, step, posted.reader());
                    return posted.done("funding.drawdown.moved", desk.path("/drawdowns/" + number));
                },
                wrong -> shown(desk, found, wrong, posted.model()));
    }

    private void take(Desk desk, Drawdowns.Request found, String step, FormReader form) {
        switch (step) {
            case "release" -> advance.release(desk.actor(), found.id());
            case "submit" -> advance.submit(desk.actor(), found.id());
            case "payout" -> {
                LocalDate day = form.date("payoutOn");
                Money amount = form.money("payout");
                form.refuseIfWrong();
                advance.payOut(desk.actor(), found.id(), day, amount);
            }
            case "repay" -> {
                LocalDate day = form.date("day");
                Money amount = form.money("repaid");
                form.refuseIfWrong();
                advance.repay(desk.actor(), found.id(), day, amount);
            }
            case "withdrawal" -> advance.withdraw(desk.actor(), found.id(), form.optionalText("reason"));
            default -> throw new ScreenMissing("step " + step);
        }
    }
}
