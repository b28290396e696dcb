package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.FundingDrafts;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.Receipts;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.WorkQueue;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Receipts found by number, supplier or subject, and those that wait for somebody. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ReceiptsController {

    private static final int PAGE = 50;
    private static final int MOST_WAITING = 200;

    private final Desks desks;
    private final Receipts receipts;
    private final WorkQueue queue;
    private final FundingDrafts drafts;

    ReceiptsController(Desks desks, Receipts receipts, WorkQueue queue, FundingDrafts drafts) {
        this.desks = desks;
        this.receipts = receipts;
        this.queue = queue;
        this.drafts = drafts;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(Desks.PATH + "/{programme}/receipts")
    String receipts(
            @PathVariable("programme") String code,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") String typedPage,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        int page = typedPage.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typedPage) : 1;
        return shown(desk, q.strip(), page, Form.EMPTY, model);
    }

    String shown(Desk desk, String q, int page, Form form, Model model) {
        List<Receipt> found = receipts.find(desk.id(), q, (page - 1) * PAGE, PAGE + 1);
        model.addAttribute("form", form);
        model.addAttribute("q", q);
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute(
                "table",
                ReceiptTables.of(
                        desk, desk.text("funding.tab.receipts"), found.subList(0, Math.min(PAGE, found.size()))));
        return "backoffice/funding/receipts";
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(Desks.PATH + "/{programme}/queue")
    String queue(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        List<WaitingRow> waiting = queue.waiting(desk.actor(), desk.id(), MOST_WAITING).stream()
                .map(item -> WaitingRow.of(desk, item))
                .toList();
        model.addAttribute(
                "mine", waiting.stream().filter(row -> row.obstacle().isEmpty()).toList());
        model.addAttribute(
                "others",
                waiting.stream().filter(row -> !row.obstacle().isEmpty()).toList());
        model.addAttribute(
                "drafts",
                drafts.waiting(desk.actor(), desk.id()).stream()
                        .map(draft -> DraftRow.of(desk, draft))
                        .toList());
        return "backoffice/funding/queue";
    }
}
