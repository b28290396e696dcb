package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.CancelReceipt;
import de.wirtschaftsstandort.funding.CheckReceipt;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.MarkPaid;
import de.wirtschaftsstandort.funding.ParkReceipt;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.ReceiptId;
import de.wirtschaftsstandort.funding.ReleaseReceipt;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.SendBackReceipt;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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

    @Allows(FundingAction.CHECK_FACTS)
    @PostMapping(ReceiptController.PATH + "/check")
    String check(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, check::check);
    }

    @Allows(FundingAction.RELEASE_MONEY)
    @PostMapping(ReceiptController.PATH + "/release")
    String release(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, release::release);
    }

    @Allows(FundingAction.RELEASE_MONEY)
    @PostMapping(ReceiptController.PATH + "/pay")
    String pay(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, (actor, id) -> {
            FormReader form = posted.reader();
            LocalDate day = form.date("paymentDate");
            form.refuseIfWrong();
            pay.pay(actor, id, day, form.optionalText("cashReference"));
        });
    }

    /** Back to the recorder, parked or resumed, or cancelled; all three need a reason. */
    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(ReceiptController.PATH + "/{step}")
    String aside(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @PathVariable("step") String step,
            Posted posted) {
        return step(code, number, posted, (actor, id) -> {
            String reason = posted.form().value("reason").strip();
            switch (step) {
                case "back" -> back.sendBack(actor, id, reason);
                case "park" -> park.park(actor, id, reason);
                case "resume" -> park.resume(actor, id);
                case "cancel" -> cancel.cancel(actor, id, reason);
                default -> throw new ScreenMissing("step " + step);
            }
        });
    }

    private String step(String code, String number, Posted posted, BiConsumer<Actor, ReceiptId> work) {
        Desk desk = desks.openFigures(code, posted);
        Receipt receipt = screen.require(desk, number);
        return posted.handle(
                () -> {
                    work.accept(desk.actor(), receipt.id());
                    return posted.done("funding.receipt.moved", desk.path("/receipts/" + number));
                },
                wrong -> screen.shown(desk, receipt, wrong, posted.model()));
    }
}
