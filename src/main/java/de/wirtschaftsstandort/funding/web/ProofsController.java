package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Deadline;
import de.wirtschaftsstandort.funding.DeadlineKind;
import de.wirtschaftsstandort.funding.Deadlines;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.PrepareProof;
import de.wirtschaftsstandort.funding.ProofId;
import de.wirtschaftsstandort.funding.ProofOfUse;
import de.wirtschaftsstandort.funding.Proofs;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proofs of use: what is due, what is on its way, what was recognised; a new one begins here. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ProofsController {

    private static final String PATH = Desks.PATH + "/{programme}/proofs";
    /** Longer than any programme with its proofs. */
    private static final int DAYS = 10_000;

    private final Desks desks;
    private final Proofs proofs;
    private final PrepareProof prepare;
    private final Deadlines deadlines;
    private final Drawdowns drawdowns;

    ProofsController(Desks desks, Proofs proofs, PrepareProof prepare, Deadlines deadlines, Drawdowns drawdowns) {
        this.desks = desks;
        this.proofs = proofs;
        this.prepare = prepare;
        this.deadlines = deadlines;
        this.drawdowns = drawdowns;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String proofs(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        return shown(desks.openFigures(code, request, model), Form.EMPTY, model);
    }

    private String shown(Desk desk, Form form, Model model) {
        List<Deadline> due = deadlines.within(desk.actor(), desk.id(), desk.now(), DAYS).stream()
                .filter(one -> one.kind() == DeadlineKind.PROOF)
                .toList();
        model.addAttribute("form", form);
        model.addAttribute("open", ProofTables.open(desk, due));
        model.addAttribute("all", ProofTables.all(desk, proofs.of(desk.actor(), desk.id())));
        model.addAttribute(
                "settlement", ProofTables.settlement(desk, drawdowns.position(desk.actor(), desk.id(), desk.now())));
        model.addAttribute("kinds", ProofReader.kinds(desk));
        return "backoffice/funding/proofs";
    }

    @Allows(FundingAction.DRAFT_DRAWDOWN)
    @PostMapping(PATH)
    String begin(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    ProofOfUse.Draft draft = ProofReader.draft(posted.reader());
                    ProofId begun = prepare.begin(desk.actor(), desk.id(), draft);
                    String number = proofs.of(desk.actor(), desk.id()).stream()
                            .filter(one -> one.id().equals(begun))
                            .map(ProofOfUse::number)
                            .findFirst()
                            .orElseThrow();
                    return posted.done("funding.proof.begun", desk.path("/proofs/" + number));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }
}
