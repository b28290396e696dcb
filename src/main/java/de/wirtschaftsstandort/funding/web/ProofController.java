package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AdvanceProof;
import de.wirtschaftsstandort.funding.Documents;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.ExamineProof;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.LumpCuts;
import de.wirtschaftsstandort.funding.PrepareProof;
import de.wirtschaftsstandort.funding.ProofOfUse;
import de.wirtschaftsstandort.funding.Proofs;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.Receipts;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One proof of use: its receipts and papers, and its next step up to what the granting body recognised. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ProofController {

    static final String PATH = Desks.PATH + "/{programme}/proofs/{number}";

    /** More are in the receipt list (B2) of the proof. */
    private static final int MOST = 200;

    private final Desks desks;
    private final Proofs proofs;
    private final PrepareProof prepare;
    private final AdvanceProof advance;
    private final ExamineProof examine;
    private final Receipts receipts;
    private final Drawdowns drawdowns;
    private final LumpCuts cuts;
    private final Documents documents;

    ProofController(
            Desks desks,
            Proofs proofs,
            PrepareProof prepare,
            AdvanceProof advance,
            ExamineProof examine,
            Receipts receipts,
            Drawdowns drawdowns,
            LumpCuts cuts,
            Documents documents) {
        this.desks = desks;
        this.proofs = proofs;
        this.prepare = prepare;
        this.advance = advance;
        this.examine = examine;
        this.receipts = receipts;
        this.drawdowns = drawdowns;
        this.cuts = cuts;
        this.documents = documents;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String proof(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        ProofOfUse proof = require(desk, number);
        Form form = Form.of(Map.of(
                "kind", proof.kind().name(),
                "from", proof.period().from().toString(),
                "to", proof.period().to().toString(),
                "narrative", proof.narrative(),
                "examinedOn", desk.today().toString()));
        return shown(desk, proof, form, model);
    }

    ProofOfUse require(Desk desk, String number) {
        return proofs.find(desk.actor(), desk.id(), number).orElseThrow(() -> new ScreenMissing("proof " + number));
    }

    String shown(Desk desk, ProofOfUse proof, Form form, Model model) {
        List<ProofOfUse.Item> items = proofs.items(desk.actor(), proof);
        model.addAttribute("form", form);
        model.addAttribute("heading", ProofTables.label(desk, proof.kind()) + " " + proof.number());
        model.addAttribute("path", desk.path("/proofs/" + proof.number()));
        model.addAttribute("state", proof.state().name());
        model.addAttribute("way", way(desk, proof.state()));
        model.addAttribute("facts", ProofTables.facts(desk, proof, items));
        model.addAttribute("narrative", proof.narrative().lines().toList());
        model.addAttribute("items", ProofTables.items(desk, desk.text("funding.proof.receipts"), items, MOST));
        model.addAttribute("cutShort", items.size() > MOST);
        model.addAttribute("isFinal", proof.kind() == ProofOfUse.Kind.FINAL);
        model.addAttribute(
                "settlement", ProofTables.settlement(desk, drawdowns.position(desk.actor(), desk.id(), desk.now())));
        LumpCutTables.describe(desk, cuts, proof.number(), proof.state().isHandedIn(), model);
        model.addAttribute("kinds", ProofReader.kinds(desk));
        model.addAttribute("mine", proof.preparedBy().equals(desk.actor().user()));
        model.addAttribute("papers", papers(desk, proof));
        model.addAttribute(
                "files",
                ReceiptTables.documents(
                        desk,
                        documents.linkedTo(desk.id(), Proofs.ENTITY, proof.id().value())));
        return "backoffice/funding/proof";
    }

    private static List<Station> way(Desk desk, ProofOfUse.State at) {
        List<ProofOfUse.State> passed = Stream.of(ProofOfUse.State.values())
                .filter(one -> one.isExamined() ? one == at : true)
                .toList();
        Stream<Station> stations =
                passed.stream().map(one -> new Station(ProofTables.label(desk, one), one.compareTo(at) < 0, one == at));
        return at.isExamined()
                ? stations.toList()
                : Stream.concat(stations, Stream.of(new Station(desk.text("funding.proof.examined"), false, false)))
                        .toList();
    }

    /** B2, B3 and B4 of the proof, as they were known when it was handed in. */
    private static List<Option> papers(Desk desk, ProofOfUse proof) {
        String period =
                "?from=" + proof.period().from() + "&to=" + proof.period().to();
        String frozen = period + "&day=" + proof.period().to()
                + proof.submittedAt().map(at -> "&known=" + at).orElse("");
        String list = proof.state().isHandedIn()
                ? period + "&proof=" + proof.number()
                : period + "&day=" + proof.period().to();
        return List.of(
                new Option(desk.path("/reports/b2" + list), "B2 Belegliste"),
                new Option(desk.path("/reports/b3" + frozen), "B3 Zahlenmäßiger Nachweis"),
                new Option(desk.path("/reports/b4" + frozen), "B4 Sachbericht"));
    }

    @Allows({FundingAction.DRAFT_DRAWDOWN, FundingAction.RELEASE_DRAWDOWN})
    @PostMapping(PATH + "/{step}")
    String step(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @PathVariable("step") String step,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        ProofOfUse proof = require(desk, number);
        return posted.handle(
                () -> {
                    take(desk, proof, step, posted.reader());
                    return posted.done("funding.proof.moved", desk.path("/proofs/" + number));
                },
                wrong -> shown(desk, proof, wrong, posted.model()));
    }

    private void take(Desk desk, ProofOfUse proof, String step, FormReader form) {
        switch (step) {
            case "draft" -> prepare.change(desk.actor(), proof.id(), ProofReader.draft(form));
            case "check" -> advance.check(desk.actor(), proof.id());
            case "return" -> advance.sendBack(desk.actor(), proof.id(), form.optionalText("reason"));
            case "submission" -> advance.submit(desk.actor(), proof.id());
            case "reduction" -> {
                String number = form.text("receipt");
                Money recognised = form.money("recognised");
                form.refuseIfWrong();
                Receipt receipt = receipts.find(desk.id(), number)
                        .filter(one -> one.proof().filter(proof.id()::equals).isPresent())
                        .orElseThrow(() ->
                                new Refused("receipt", "In diesem Nachweis gibt es keinen Beleg „" + number + "“."));
                examine.recognise(desk.actor(), receipt.id(), recognised, form.optionalText("reason"));
            }
            case "examination" -> {
                LocalDate day = form.date("examinedOn");
                form.refuseIfWrong();
                examine.conclude(desk.actor(), proof.id(), day, form.optionalText("letter"));
            }
            default -> throw new ScreenMissing("step " + step);
        }
    }
}
