package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Documents;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Inventory;
import de.wirtschaftsstandort.funding.InventoryItem;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.Proofs;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.ReceiptKind;
import de.wirtschaftsstandort.funding.ReceiptState;
import de.wirtschaftsstandort.funding.Receipts;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.WorkQueue;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One receipt: what is on record, its files, and its next step. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ReceiptController {

    static final String PATH = Desks.PATH + "/{programme}/receipts/{number}";

    private final Desks desks;
    private final Receipts receipts;
    private final Programmes programmes;
    private final Documents documents;
    private final WorkQueue queue;
    private final Proofs proofs;
    private final Inventory inventory;

    ReceiptController(
            Desks desks,
            Receipts receipts,
            Programmes programmes,
            Documents documents,
            WorkQueue queue,
            Proofs proofs,
            Inventory inventory) {
        this.desks = desks;
        this.receipts = receipts;
        this.programmes = programmes;
        this.documents = documents;
        this.queue = queue;
        this.proofs = proofs;
        this.inventory = inventory;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String receipt(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return shown(
                desk,
                require(desk, number),
                Form.of(Map.of("paymentDate", desk.today().toString())),
                model);
    }

    Receipt require(Desk desk, String number) {
        return receipts.find(desk.id(), number).orElseThrow(() -> new ScreenMissing("receipt " + number));
    }

    String shown(Desk desk, Receipt receipt, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("heading", receipt.number() + " " + receipt.supplierName());
        model.addAttribute("path", desk.path("/receipts/" + receipt.number()));
        model.addAttribute("state", receipt.state().label());
        model.addAttribute("facts", facts(desk, receipt));
        model.addAttribute("lines", lines(desk, receipt));
        model.addAttribute(
                "files",
                ReceiptTables.documents(
                        desk,
                        documents.linkedTo(
                                desk.id(), Receipts.ENTITY, receipt.id().value())));
        model.addAttribute(
                "next",
                queue.next(desk.actor(), receipt).stream()
                        .map(item -> WaitingRow.of(desk, item))
                        .toList());
        model.addAttribute("parked", receipt.state() == ReceiptState.PARKED);
        model.addAttribute("items", items(desk, receipt));
        model.addAttribute(
                "invoice", receipt.kind() == ReceiptKind.INVOICE && receipt.state() != ReceiptState.CANCELLED);
        model.addAttribute("paid", receipt.state() == ReceiptState.PAID);
        model.addAttribute(
                "movable",
                receipt.state() == ReceiptState.RECORDED
                        || receipt.state() == ReceiptState.CHECKED
                        || receipt.state() == ReceiptState.RELEASED);
        return "backoffice/funding/receipt";
    }

    private Table facts(Desk desk, Receipt receipt) {
        Table.Builder table =
                Table.of(desk.text("funding.receipt.facts"), Cells.header(desk, "field"), Cells.text(desk, "value"));
        table.row(
                Value.words(desk.text("funding.column.kind")),
                Value.words(receipt.kind().label()));
        table.row(Value.words(desk.text("funding.column.invoice-number")), Value.words(receipt.invoiceNumber()));
        table.row(Value.words(desk.text("funding.column.invoice-date")), Value.of(receipt.invoiceDate()));
        table.row(Value.words(desk.text("funding.column.received-on")), Value.of(receipt.receivedOn()));
        table.row(Value.words(desk.text("funding.column.order-date")), Value.of(receipt.orderDate()));
        table.row(
                Value.words(desk.text("funding.column.service")),
                Value.words(receipt.service().toString()));
        table.row(Value.words(desk.text("funding.column.subject")), Value.words(receipt.subject()));
        table.row(Value.words(desk.text("funding.column.gross")), Value.of(receipt.gross()));
        table.row(Value.words(desk.text("funding.column.paid")), Value.of(receipt.paid()));
        table.row(Value.words(desk.text("funding.column.not-eligible-vat")), Value.of(receipt.notEligibleVat()));
        table.row(Value.words(desk.text("funding.column.not-eligible-other")), Value.of(receipt.notEligibleOther()));
        table.row(
                Value.words(desk.text("funding.column.not-eligible-reason")), Value.words(receipt.notEligibleReason()));
        table.row(Value.words(desk.text("funding.column.eligible")), Value.of(receipt.eligible()));
        table.row(Value.words(desk.text("funding.column.paid-on")), Value.ofDay(receipt.paymentDate()));
        receipt.proof()
                .flatMap(id -> proofs.of(desk.actor(), desk.id()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .ifPresent(proof -> table.row(
                        Value.words(desk.text("funding.reports.proof")),
                        Value.linked(proof.number(), desk.path("/proofs/" + proof.number()))));
        proofs.recognised(desk.actor(), receipt)
                .ifPresent(money -> table.row(Value.words(desk.text("funding.column.recognised")), Value.of(money)));
        table.row(
                Value.words(desk.text("funding.column.recorder")),
                Value.words(receipt.recorder().value()));
        return table.build();
    }

    private Table items(Desk desk, Receipt receipt) {
        Table.Builder table = Table.of(
                desk.text("funding.inventory"),
                Cells.header(desk, "item"),
                Cells.text(desk, "acquired-on"),
                Cells.text(desk, "bound-until"),
                Cells.text(desk, "place"));
        inventory
                .of(desk.actor(), receipt)
                .forEach(item -> table.row(
                        Value.words(item.description()),
                        Value.of(item.acquiredOn()),
                        Value.of(item.boundUntil()),
                        Value.words(item.location())));
        return table.build();
    }

    /** What was bought with the money, and how long it is bound to its purpose. */
    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(PATH + "/items")
    String enter(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Receipt receipt = require(desk, number);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String description = form.text("description");
                    LocalDate acquired = form.date("acquiredOn");
                    LocalDate bound = form.date("boundUntil");
                    form.refuseIfWrong();
                    inventory.enter(
                            desk.actor(),
                            receipt.id(),
                            new InventoryItem(description, acquired, bound, form.optionalText("location")));
                    return posted.done("funding.inventory.entered", desk.path("/receipts/" + number));
                },
                wrong -> shown(desk, receipt, wrong, posted.model()));
    }

    private Table lines(Desk desk, Receipt receipt) {
        Map<MeasureId, Measure> measures =
                programmes.measures(desk.id()).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        Table.Builder table = Table.of(
                desk.text("funding.receipt.lines"),
                Cells.header(desk, "measure"),
                Cells.text(desk, "cost-type"),
                Cells.number(desk, "gross"),
                Cells.number(desk, "paid"),
                Cells.number(desk, "eligible"));
        receipt.lines()
                .forEach(line -> table.row(
                        Value.words(Optional.ofNullable(measures.get(line.measure()))
                                .map(Measure::name)
                                .orElse("")),
                        Value.words(line.costType()),
                        Value.of(line.gross()),
                        Value.of(line.paid()),
                        Value.of(line.eligible())));
        return table.build();
    }
}
