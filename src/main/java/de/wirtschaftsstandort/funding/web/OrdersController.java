package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.CloseCommitment;
import de.wirtschaftsstandort.funding.CommitFunds;
import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.Commitments;
import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Order;
import de.wirtschaftsstandort.funding.Parties;
import de.wirtschaftsstandort.funding.Party;
import de.wirtschaftsstandort.funding.PartyId;
import de.wirtschaftsstandort.funding.Procurement;
import de.wirtschaftsstandort.funding.Procurements;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    private final DraftForms drafts;

    OrdersController(
            Desks desks,
            Programmes programmes,
            Parties parties,
            Procurements procurements,
            Commitments commitments,
            CommitFunds commit,
            CloseCommitment close,
            DraftForms drafts) {
        this.desks = desks;
        this.programmes = programmes;
        this.parties = parties;
        this.procurements = procurements;
        this.commitments = commitments;
        this.commit = commit;
        this.close = close;
        this.drafts = drafts;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String orders(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        return list(desks.openFigures(code, request, model), Form.EMPTY, model);
    }

    private String list(Desk desk, Form form, Model model) {
        List<Commitment> all = commitments.of(desk.id());
        model.addAttribute("form", form);
        model.addAttribute("table", OrderTables.of(desk, desk.text("funding.tab.orders"), all, Commitment::open));
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
    String close(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Form form = posted.form();
        return posted.handle(
                () -> {
                    Commitment order = commitments.of(desk.id()).stream()
                            .filter(one -> one.number().equals(form.value("order")))
                            .findFirst()
                            .orElseThrow(() -> new Refused("order", "Bitte den Auftrag auswählen."));
                    close.close(desk.actor(), order.id(), form.value("reason"));
                    return posted.done("funding.order.closed", desk.path("/orders"));
                },
                wrong -> list(desk, wrong, posted.model()));
    }

    /**
     * @param award number of a procurement whose result is filled in
     * @param draft number of a draft that fills the form
     */
    @Allows({FundingAction.RECORD_MONEY, FundingAction.PREPARE_DRAFT})
    @GetMapping(PATH + "/new")
    String form(
            @PathVariable("programme") String code,
            @RequestParam(name = "award", defaultValue = "") String award,
            @RequestParam(name = "draft", defaultValue = "") String draft,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Optional<Draft> prepared = drafts.named(desk, draft, Draft.Kind.ORDER);
        if (prepared.isPresent()) {
            Map<String, String> fields = DraftForms.fields(prepared.orElseThrow());
            return form(desk, Form.of(fields), fields, model);
        }
        Map<String, String> filled =
                new HashMap<>(Map.of("orderDate", desk.today().toString(), "vat", "1900"));
        awarded(desk).stream()
                .filter(one -> one.number().equals(award))
                .findFirst()
                .ifPresent(one -> fill(desk, one, filled));
        return form(desk, Form.of(filled), Map.of(), model);
    }

    private void fill(Desk desk, Procurement award, Map<String, String> fields) {
        fields.put("procurement", award.number());
        fields.put("subject", award.subject());
        fields.put("vat", Integer.toString(award.vat().basisPoints()));
        award.awardedNet().ifPresent(net -> fields.put("net", net.format("de").replaceAll("[^0-9.,-]", "")));
        parties.of(desk.id()).stream()
                .filter(party -> award.winner().filter(party.id()::equals).isPresent())
                .forEach(party -> fields.put("supplier", party.name()));
        programmes.measures(desk.id()).stream()
                .filter(measure ->
                        award.measures().size() == 1 && award.measures().contains(measure.id()))
                .forEach(measure -> fields.put("measure-1", Integer.toString(measure.number())));
    }

    private String form(Desk desk, Form form, Map<String, String> fields, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("lines", ReceiptReader.lines(fields));
        model.addAttribute("mostLines", ReceiptReader.MOST_LINES);
        model.addAttribute("vats", OrderReader.vats());
        model.addAttribute("measures", MeasureDesk.options(programmes.measures(desk.id())));
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

    @Allows({FundingAction.RECORD_MONEY, FundingAction.PREPARE_DRAFT})
    @PostMapping(PATH + "/new")
    String commit(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        if (posted.by("more")) {
            Map<String, String> wider = ReceiptReader.withOneLineMore(posted.fields());
            return form(desk, Form.of(wider), wider, posted.model());
        }
        Form form = posted.form();
        return posted.handle(
                () -> {
                    Function<PartyId, Order> typed =
                            new OrderReader(programmes.measures(desk.id()), awarded(desk)).read(posted.fields());
                    if (posted.by(DraftForms.PREPARE)) {
                        return DraftForms.done(
                                desk, posted, drafts.prepare(desk, posted, Draft.Kind.ORDER, form.value("subject")));
                    }
                    drafts.order(
                            desk, posted, () -> commit.commit(desk.actor(), desk.id(), form.value("supplier"), typed));
                    return posted.done("funding.order.committed", desk.path("/orders"));
                },
                wrong -> form(desk, wrong, posted.fields(), posted.model()));
    }
}
