package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.CancelReceipt;
import de.wirtschaftsstandort.funding.CheckReceipt;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.MarkPaid;
import de.wirtschaftsstandort.funding.ParkReceipt;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.ReceiptId;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.ReleaseReceipt;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.SendBackReceipt;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a receipt a step further, or back. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ReceiptStepsController {

    private final Desks desks;
    private final ReceiptController screen;
    private final CheckReceipt check;
    private final ReleaseReceipt release;
    private final MarkPaid pay;
    private final SendBackReceipt back;
    private final ParkReceipt park;
    private final CancelReceipt cancel;

    ReceiptStepsController(
            Desks desks,
            ReceiptController screen,
            CheckReceipt check,
            ReleaseReceipt release,
            MarkPaid pay,
            SendBackReceipt back,
            ParkReceipt park,
            CancelReceipt cancel) {
        this.desks = desks;
        this.screen = screen;
        this.check = check;
        this.release = release;
        this.pay = pay;
        this.back = back;
        this.park = park;
        this.cancel = cancel;
    }

    /** Where a step is taken, and what was typed for it. */
    private record Taken(Desk desk, Map<String, String> fields) {}

    @Allows(FundingAction.CHECK_FACTS)
    @PostMapping(ReceiptController.PATH + "/check")
    String check(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        return step(
                code,
                number,
                fields,
                request,
                response,
                flash,
                model,
                (taken, id) -> check.check(taken.desk().actor(), id));
    }

    @Allows(FundingAction.RELEASE_MONEY)
    @PostMapping(ReceiptController.PATH + "/release")
    String release(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        return step(
                code,
                number,
                fields,
                request,
                response,
                flash,
                model,
                (taken, id) -> release.release(taken.desk().actor(), id));
    }

    @Allows(FundingAction.RELEASE_MONEY)
    @PostMapping(ReceiptController.PATH + "/pay")
    String pay(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        return step(code, number, fields, request, response, flash, model, (taken, id) -> {
            FormReader form = new FormReader(taken.fields());
            LocalDate day = form.date("paymentDate");
            form.refuseIfWrong();
            pay.pay(taken.desk().actor(), id, day, form.optionalText("cashReference"));
        });
    }

    /** Back to the recorder, parked or resumed, or cancelled; all three need a reason. */
    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(ReceiptController.PATH + "/{step}")
    String aside(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @PathVariable("step") String step,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        return step(code, number, fields, request, response, flash, model, (taken, id) -> {
            String reason = taken.fields().getOrDefault("reason", "").strip();
            switch (step) {
                case "back" -> back.sendBack(taken.desk().actor(), id, reason);
                case "park" -> park.park(taken.desk().actor(), id, reason);
                case "resume" -> park.resume(taken.desk().actor(), id);
                case "cancel" -> cancel.cancel(taken.desk().actor(), id, reason);
                default -> throw new ScreenMissing("step " + step);
            }
        });
    }

    private String step(
            String code,
            String number,
            Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model,
            BiConsumer<Taken, ReceiptId> work) {
        Desk desk = desks.openFigures(code, request, model);
        Receipt receipt = screen.require(desk, number);
        try {
            work.accept(new Taken(desk, fields), receipt.id());
            flash.addFlashAttribute("done", "funding.receipt.moved");
            return "redirect:" + desk.path("/receipts/" + number);
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return screen.shown(desk, receipt, Form.of(fields).with(refused.complaints()), model);
        }
    }
}
