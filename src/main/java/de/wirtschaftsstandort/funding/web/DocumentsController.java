package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.DocumentId;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.ProcurementRecord;
import de.wirtschaftsstandort.funding.ProcurementRecords;
import de.wirtschaftsstandort.funding.ProofOfUse;
import de.wirtschaftsstandort.funding.Proofs;
import de.wirtschaftsstandort.funding.ReadDocument;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.Receipts;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.StoreDocument;
import de.wirtschaftsstandort.funding.StoredFile;
import de.wirtschaftsstandort.shell.web.Downloads;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files: handed in with a receipt, handed out as downloads and never shown inside the backoffice's pages. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class DocumentsController {

    private final Desks desks;
    private final ReadDocument read;
    private final StoreDocument store;
    private final ReceiptController screen;
    private final ProcurementController procurements;
    private final ProofController proofs;

    DocumentsController(
            Desks desks,
            ReadDocument read,
            StoreDocument store,
            ReceiptController screen,
            ProcurementController procurements,
            ProofController proofs) {
        this.desks = desks;
        this.read = read;
        this.store = store;
        this.screen = screen;
        this.procurements = procurements;
        this.proofs = proofs;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(Desks.PATH + "/{programme}/documents/{document}")
    ResponseEntity<byte[]> document(
            @PathVariable("programme") String code,
            @PathVariable("document") String document,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        if (!document.matches("\\d{1,9}")) {
            throw new ScreenMissing("document " + document);
        }
        ReadDocument.Opened opened = read.read(desk.actor(), desk.id(), new DocumentId(Integer.parseInt(document)));
        return Downloads.of(
                opened.document().name(),
                MediaType.parseMediaType(opened.document().mime()),
                opened.content());
    }

    @Allows(FundingAction.RECORD_MONEY)
    @PostMapping(ReceiptController.PATH + "/files")
    String add(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Receipt receipt = screen.require(desk, number);
        return added(
                desk,
                posted,
                () -> Uploads.read(file, "Beleg"),
                new Place(Receipts.ENTITY, receipt.id().value(), "/receipts/" + number),
                wrong -> screen.shown(desk, receipt, wrong, posted.model()));
    }

    /** An offer is kept from everybody who may not see it before the award. */
    @Allows(FundingAction.KEEP_PROCUREMENT)
    @PostMapping(ProcurementController.PATH + "/files")
    String addToProcurement(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        ProcurementRecord record = procurements.require(desk, number);
        boolean offer = posted.form().chosen("offer", "true");
        return added(
                desk,
                posted,
                () -> offer
                        ? Uploads.read(file, "Angebot", StoredFile.Confidentiality.PROCUREMENT)
                        : Uploads.read(file, "Vergabe", StoredFile.Confidentiality.INTERNAL),
                new Place(ProcurementRecords.ENTITY, record.procurement().id().value(), "/procurements/" + number),
                wrong -> procurements.shown(desk, record, wrong, posted.model()));
    }

    /** The signed narrative, and what the granting body answers. */
    @Allows(FundingAction.DRAFT_DRAWDOWN)
    @PostMapping(ProofController.PATH + "/files")
    String addToProof(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        ProofOfUse proof = proofs.require(desk, number);
        return added(
                desk,
                posted,
                () -> Uploads.read(file, "Nachweis"),
                new Place(Proofs.ENTITY, proof.id().value(), "/proofs/" + number),
                wrong -> proofs.shown(desk, proof, wrong, posted.model()));
    }

    /** What a file is added to, and the screen that shows it. */
    private record Place(String entity, int id, String path) {}

    private String added(
            Desk desk,
            Posted posted,
            Supplier<Optional<StoredFile>> upload,
            Place place,
            Function<Form, String> again) {
        return posted.handle(
                () -> {
                    StoredFile checked = upload.get().orElseThrow(Uploads::nothingChosen);
                    store.link(
                            desk.actor(),
                            desk.id(),
                            store.store(desk.actor(), desk.id(), checked),
                            place.entity(),
                            place.id());
                    return posted.done("funding.file.added", desk.path(place.path()));
                },
                again);
    }
}
