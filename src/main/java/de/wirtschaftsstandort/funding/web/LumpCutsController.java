package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.CutLumpSum;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.LumpCut;
import de.wirtschaftsstandort.funding.LumpCuts;
import de.wirtschaftsstandort.funding.Proofs;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lump sums the granting body cut at proofs and calls: each with its letter, spread over measures; recorded and lifted here. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class LumpCutsController {

    private static final String PATH = Desks.PATH + "/{programme}/cuts";
    private static final String LETTER = "Kürzung";

    private final Desks desks;
    private final LumpCuts cuts;
    private final CutLumpSum cut;
    private final Proofs proofs;
    private final Drawdowns drawdowns;

    LumpCutsController(Desks desks, LumpCuts cuts, CutLumpSum cut, Proofs proofs, Drawdowns drawdowns) {
        this.desks = desks;
        this.cuts = cuts;
        this.cut = cut;
        this.proofs = proofs;
        this.drawdowns = drawdowns;
    }

    /** @param occasion number of the proof or the call that is cut, chosen in the form */
    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String cuts(
            @PathVariable("programme") String code,
            @RequestParam(name = "occasion", defaultValue = "") String occasion,
            HttpServletRequest request,
            Model model) {
        return shown(desks.openFigures(code, request, model), Form.of(Map.of("occasion", occasion)), model);
    }

    private String shown(Desk desk, Form form, Model model) {
        List<LumpCut> all = cuts.of(desk.actor(), desk.id(), desk.now());
        model.addAttribute("form", form);
        model.addAttribute("table", LumpCutTables.list(desk, all));
        model.addAttribute("shares", LumpCutTables.shares(desk, all));
        model.addAttribute("occasions", occasions(desk));
        model.addAttribute(
                "standing",
                all.stream()
                        .filter(one -> one.lifts().isEmpty() && !one.lifted())
                        .map(one -> new Option(
                                one.number(),
                                one.number() + ", " + one.occasion() + ": "
                                        + one.amount().format(desk.texts().language())))
                        .toList());
        return "backoffice/funding/cuts";
    }

    /** What lies or lay with the granting body. */
    private List<Option> occasions(Desk desk) {
        Stream<Option> handedIn = proofs.of(desk.actor(), desk.id()).stream()
                .filter(one -> one.state().isHandedIn())
                .map(one -> new Option(one.number(), ProofTables.label(desk, one.kind()) + " " + one.number()));
        Stream<Option> sent = drawdowns.of(desk.actor(), desk.id()).stream()
                .filter(one -> one.state().isWithTheAuthority())
                .map(one -> new Option(
                        one.number(),
                        one.number() + ": "
                                + one.requested().format(desk.texts().language())));
        return Stream.concat(handedIn, sent).toList();
    }

    @Allows(FundingAction.RELEASE_DRAWDOWN)
    @PostMapping(PATH)
    String record(
            @PathVariable("programme") String code,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String occasion = form.text("occasion");
                    Money amount = form.money("amount");
                    LocalDate day = form.date("decidedOn");
                    String reason = form.text("reason");
                    form.refuseIfWrong();
                    cut.cut(
                            desk.actor(),
                            desk.id(),
                            occasion,
                            amount,
                            day,
                            reason,
                            Uploads.letter(file, LETTER, "file"));
                    return posted.done("funding.cut.recorded", desk.path("/cuts"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.RELEASE_DRAWDOWN)
    @PostMapping(PATH + "/lifted")
    String lift(
            @PathVariable("programme") String code,
            @RequestParam(name = "liftFile", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    String number = form.text("cut");
                    LocalDate day = form.date("liftedOn");
                    String reason = form.text("liftReason");
                    form.refuseIfWrong();
                    cut.lift(desk.actor(), desk.id(), number, day, reason, Uploads.letter(file, LETTER, "liftFile"));
                    return posted.done("funding.cut.lift.done", desk.path("/cuts"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }
}
