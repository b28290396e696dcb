package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.CashFile;
import de.wirtschaftsstandort.funding.CashImport;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Payments from the cash system's file, sent from the list of receipts; the list then says what became of each line. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class CashImportController {

    private final Desks desks;
    private final CashImport cash;
    private final ReceiptsController list;

    CashImportController(Desks desks, CashImport cash, ReceiptsController list) {
        this.desks = desks;
        this.cash = cash;
        this.list = list;
    }

    @Allows(FundingAction.RELEASE_MONEY)
    @PostMapping(Desks.PATH + "/{programme}/receipts/cash")
    String read(
            @PathVariable("programme") String code,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    CashImport.Result result = cash.read(
                            desk.actor(),
                            desk.id(),
                            CashFile.text(Uploads.table(file, "Bitte in kleineren Teilen einlesen.")),
                            posted.fields().containsKey("whole"));
                    posted.onNextScreen(
                            "cashCount", desk.texts().text("funding.cash.count", result.imported(), result.skipped()));
                    posted.onNextScreen("refusedLines", result.refused());
                    return posted.done("funding.cash.done", Desks.PATH + "/" + code + "/receipts");
                },
                form -> list.shown(desk, "", 1, form, posted.model()));
    }
}
