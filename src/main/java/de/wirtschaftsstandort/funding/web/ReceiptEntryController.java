package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.Commitments;
import de.wirtschaftsstandort.funding.Draft;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.FundingDrafts;
import de.wirtschaftsstandort.funding.NewReceipt;
import de.wirtschaftsstandort.funding.Parties;
import de.wirtschaftsstandort.funding.Party;
import de.wirtschaftsstandort.funding.PartyId;
import de.wirtschaftsstandort.funding.PreviewReceipt;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.ReceiptHints;
import de.wirtschaftsstandort.funding.ReceiptKind;
import de.wirtschaftsstandort.funding.Receipts;
import de.wirtschaftsstandort.funding.RecordReceipt;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.StoreDocument;
import de.wirtschaftsstandort.funding.StoredFile;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form for a receipt: what is left and which rules apply is shown before it is recorded. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ReceiptEntryController {

    private static final String PATH = Desks.PATH + "/{programme}/receipts/new";

    private final Desks desks;
    private final Programmes programmes;
    private final Parties parties;
    private final Commitments commitments;
    private final Receipts receipts;
    private final PreviewReceipt previews;
    private final RecordReceipt record;
    private final StoreDocument documents;
    private final DraftForms drafts;

    ReceiptEntryController(
            Desks desks,
            Programmes programmes,
            Parties parties,
            Commitments commitments,
            Receipts receipts,
            PreviewReceipt previews,
            RecordReceipt record,
            StoreDocument documents,
            DraftForms drafts) {
        this.desks = desks;
        this.programmes = programmes;
        this.parties = parties;
        this.commitments = commitments;
        this.receipts = receipts;
        this.previews = previews;
        this.record = record;
        this.documents = documents;
        this.drafts = drafts;
    }

    /** @param draft number of a draft that fills the form */
    @Allows({FundingAction.RECORD_MONEY, FundingAction.PREPARE_DRAFT})
    @GetMapping(PATH)
    String form(
            @PathVariable("programme") String code,
            @RequestParam(name = "draft", defaultValue = "") String draft,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        Map<String, String> filled = drafts.named(desk, draft, Draft.Kind.RECEIPT)
                .map(DraftForms::fields)
                .orElseGet(() -> Map.of("receivedOn", desk.today().toString()));
        return shown(desk, Form.of(filled), filled, model);
    }

    private String shown(Desk desk, Form form, Map<String, String> fields, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("lines", ReceiptReader.lines(fields));
        model.addAttribute("mostLines", ReceiptReader.MOST_LINES);
        model.addAttribute(
                "kinds",
                Stream.of(ReceiptKind.values())
                        .map(kind -> new Option(kind.name(), kind.label()))
                        .toList());
        model.addAttribute("measures", MeasureDesk.options(programmes.measures(desk.id())));
        model.addAttribute(
                "orders",
                open(desk).stream().flatMap(order -> options(desk, order)).toList());
        model.addAttribute(
                "suppliers", parties.of(desk.id()).stream().map(Party::name).toList());
        return "backoffice/funding/receipt-new";
    }

    private List<Commitment> open(Desk desk) {
        return commitments.of(desk.id()).stream()
                .filter(order -> order.open().isPositive())
                .toList();
    }

    private static Stream<Option> options(Desk desk, Commitment order) {
        return order.lines().stream()
                .map(line -> new Option(
                        Integer.toString(line.id().value()),
                        order.number() + " " + order.supplierName() + ", " + line.year() + ": "
                                + line.open().format(desk.texts().language())));
    }

    @Allows({FundingAction.RECORD_MONEY, FundingAction.PREPARE_DRAFT})
    @PostMapping(PATH)
    String record(
            @PathVariable("programme") String code,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.open(code, posted);
        if (posted.by("more")) {
            Map<String, String> wider = ReceiptReader.withOneLineMore(posted.fields());
            return shown(desk, Form.of(wider), wider, posted.model());
        }
        Form form = posted.form();
        return posted.handle(
                () -> {
                    Optional<Receipt> original =
                            receipts.find(desk.id(), form.value("corrects").strip());
                    Function<PartyId, NewReceipt> typed = new ReceiptReader(
                                    programmes.measures(desk.id()), open(desk), original)
                            .read(posted.fields());
                    if (!posted.by("save")) {
                        ReceiptHints hints = previews.preview(desk.actor(), desk.id(), form.value("supplier"), typed);
                        if (posted.by(DraftForms.PREPARE)) {
                            return prepared(desk, posted, hints, Uploads.read(file, "Rechnung"));
                        }
                        posted.model().addAttribute("hints", HintsView.of(desk, hints));
                        return shown(desk, form.with(hints.complaints()), posted.fields(), posted.model());
                    }
                    Optional<StoredFile> scan = Uploads.read(file, "Rechnung");
                    RecordReceipt.Recorded recorded = drafts.receipt(
                            desk, posted, () -> record.record(desk.actor(), desk.id(), form.value("supplier"), typed));
                    keep(desk, scan, Receipts.ENTITY, recorded.id().value());
                    posted.onNextScreen("warnings", recorded.warnings());
                    return posted.done("funding.receipt.recorded", desk.path("/receipts/" + recorded.number()));
                },
                wrong -> shown(desk, wrong, posted.fields(), posted.model()));
    }

    /** What the rules refuse already now is not worth anybody's check. */
    private String prepared(Desk desk, Posted posted, ReceiptHints hints, Optional<StoredFile> scan) {
        if (!hints.complaints().isEmpty()) {
            throw new Refused(hints.complaints());
        }
        Draft draft =
                drafts.prepare(desk, posted, Draft.Kind.RECEIPT, posted.form().value("subject"));
        keep(desk, scan, FundingDrafts.ENTITY, draft.id().value());
        return DraftForms.done(desk, posted, draft);
    }

    private void keep(Desk desk, Optional<StoredFile> scan, String entity, int id) {
        scan.ifPresent(stored ->
                documents.link(desk.actor(), desk.id(), documents.store(desk.actor(), desk.id(), stored), entity, id));
    }
}
