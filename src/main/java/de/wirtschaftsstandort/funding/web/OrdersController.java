package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.CloseCommitment;
import de.wirtschaftsstandort.funding.CommitFunds;
import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.Commitments;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Parties;
import de.wirtschaftsstandort.funding.Party;
import de.wirtschaftsstandort.funding.Procurement;
import de.wirtschaftsstandort.funding.Procurements;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders: what is bound, a new one, and the end of one whose rest is not needed. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class OrdersController {

    private static final String PATH = Desks.PATH + "/{programme}/orders";

    private final Desks desks;
    private final Programmes programmes;
    private final Parties parties;
    private final Procurements procurements;
    private final Commitments commitments;
    private final CommitFunds commit;
    private final CloseCommitment close;

    OrdersController(
            Desks desks,
            Programmes programmes,
            Parties parties,
            Procurements procurements,
            Commitments commitments,
            CommitFunds commit,
            CloseCommitment close) {
        this.desks = desks;
        this.programmes = programmes;
        this.parties = parties;
        this.procurements = procurements;
        this.commitments = commitments;
        this.commit = commit;
        this.close = close;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String orders(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        return list(desks.openFigures(code, request, model), Form.EMPTY, model);
    }

    private String list(Desk desk, Form form, Model model) {
        List<Commitment> all = commitments.of(desk.id());
        Table.Builder table = Table.of(
                desk.text("funding.tab.orders"),
                Cells.header(desk, "number"),
                Cells.text(desk, "order-date"),
                Cells.text(desk, "supplier"),
                Cells.text(desk, "subject"),
                Cells.number(desk, "gross"),
                Cells.number(desk, "open-here"),
                Cells.text(desk, "status"));
        all.forEach(order -> table.row(
                Value.words(order.number()),
                Value.of(order.orderDate()),
                Value.words(order.supplierName()),
                Value.words(order.subject()),
                Value.of(order.gross()),
                Value.of(order.open()),
                Value.words(order.state().label())));
        model.addAttribute("form", form);
        model.addAttribute("table", table.build());
        model.addAttribute(
                "open",
                all.stream()
                        .filter(order -> order.open().isPositive())
                        .map(order -> new Option(order.number(), order.number() + " " + order.supplierName()))
                        .toList());
        return "backoffice/funding/orders";
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH + "/close")
    String close(
            @PathVariable("programme") String code,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Form form = Form.of(fields);
        return Submission.of(
                form,
                response,
                model,
                () -> {
                    Commitment order = commitments.of(desk.id()).stream()
                            .filter(one -> one.number().equals(form.value("order")))
                            .findFirst()
                            .orElseThrow(() -> new Refused("order", "Bitte den Auftrag auswählen."));
                    close.close(desk.actor(), order.id(), form.value("reason"));
                    flash.addFlashAttribute("done", "funding.order.closed");
                    return desk.path("/orders");
                },
                wrong -> list(desk, wrong, model));
    }

    @Allows(FundingAction.RECORD_MONEY)
    @GetMapping(PATH + "/new")
    String form(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return form(desk, Form.of(Map.of("orderDate", desk.today().toString(), "vat", "1900")), Map.of(), model);
    }

    private String form(Desk desk, Form form, Map<String, String> fields, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("lines", ReceiptReader.lines(fields));
        model.addAttribute("mostLines", ReceiptReader.MOST_LINES);
        model.addAttribute(
                "vats", List.of(new Option("1900", "19 %"), new Option("700", "7 %"), new Option("0", "0 %")));
        model.addAttribute(
                "measures",
                programmes.measures(desk.id()).stream()
                        .map(measure -> new Option(Integer.toString(measure.number()), measure.name()))
                        .toList());
        model.addAttribute(
                "awards",
                awarded(desk).stream()
                        .map(one -> new Option(one.number(), one.number() + " " + one.subject()))
                        .toList());
        model.addAttribute(
                "suppliers", parties.of(desk.id()).stream().map(Party::name).toList());
        return "backoffice/funding/order-new";
    }

    private List<Procurement> awarded(Desk desk) {
        return procurements.of(desk.actor(), desk.id()).stream()
                .filter(one -> one.awardedOn().isPresent())
                .toList();
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH + "/new")
    String commit(
            @PathVariable("programme") String code,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        if (fields.containsKey("more")) {
            Map<String, String> wider = new HashMap<>(fields);
            wider.put("lines", Integer.toString(ReceiptReader.lines(fields) + 1));
            return form(desk, Form.of(wider), wider, model);
        }
        Form form = Form.of(fields);
        return Submission.of(
                form,
                response,
                model,
                () -> {
                    commit.commit(
                            desk.actor(),
                            desk.id(),
                            form.value("supplier"),
                            new OrderReader(programmes.measures(desk.id()), awarded(desk)).read(fields));
                    flash.addFlashAttribute("done", "funding.order.committed");
                    return desk.path("/orders");
                },
                wrong -> form(desk, wrong, fields, model));
    }
}
