package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.ChangeMeasureStatus;
import de.wirtschaftsstandort.funding.Decision;
import de.wirtschaftsstandort.funding.DecisionId;
import de.wirtschaftsstandort.funding.Decisions;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.MeasureStatus;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a measure stands: what may follow, what is still missing for it, and the step itself. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class MeasureStatusController {

    private static final String PATH = Desks.PATH + "/{programme}/measures/{number}/status";

    /** A status that may follow and what stands against it. */
    @TemplateVisible
    public record Next(String title, List<String> obstacles) {}

    private final Desks desks;
    private final MeasureDesk measures;
    private final ChangeMeasureStatus change;
    private final Decisions decisions;

    MeasureStatusController(Desks desks, MeasureDesk measures, ChangeMeasureStatus change, Decisions decisions) {
        this.desks = desks;
        this.measures = measures;
        this.change = change;
        this.decisions = decisions;
    }

    @Allows(FundingAction.RECORD_DECISION)
    @GetMapping(PATH)
    String status(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return shown(
                desk,
                measures.require(desk, number),
                Form.of(Map.of("day", desk.today().toString())),
                model);
    }

    private String shown(Desk desk, MeasureSheet sheet, Form form, Model model) {
        Map<MeasureStatus, List<String>> next = change.next(desk.actor(), desk.id(), sheet.measure(), desk.today());
        MeasureDesk.describe(desk, sheet, form, model);
        model.addAttribute("now", sheet.measure().status().label());
        model.addAttribute(
                "next",
                next.entrySet().stream()
                        .map(one -> new Next(one.getKey().label(), one.getValue()))
                        .toList());
        model.addAttribute(
                "steps",
                next.keySet().stream()
                        .map(one -> new Option(one.name(), one.label()))
                        .toList());
        model.addAttribute(
                "decisions",
                decisions.of(desk.id()).stream()
                        .filter(one -> one.accepted() && one.binding())
                        .map(one -> new Option(one.number(), one.number() + " " + one.title()))
                        .toList());
        model.addAttribute("tables", SheetTables.statuses(desk, sheet));
        return "backoffice/funding/status";
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH)
    String change(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        MeasureSheet sheet = measures.require(desk, number);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    LocalDate day = form.date("day");
                    form.refuseIfWrong();
                    MeasureStatus to = Stream.of(MeasureStatus.values())
                            .filter(one -> one.name().equals(form.optionalText("status")))
                            .findFirst()
                            .orElseThrow(() -> new Refused("status", "Bitte den neuen Stand auswählen."));
                    change.change(
                            desk.actor(),
                            desk.id(),
                            sheet.measure().number(),
                            to,
                            day,
                            decision(desk, form.optionalText("decision")),
                            form.optionalText("reason"));
                    return posted.done("funding.status.changed", desk.path("/measures/" + number + "?tab=status"));
                },
                wrong -> shown(desk, sheet, wrong, posted.model()));
    }

    private Optional<DecisionId> decision(Desk desk, String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(decisions.of(desk.id()).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .map(Decision::id)
                .orElseThrow(() -> new Refused("decision", "Diesen Beschluss gibt es in diesem Programm nicht.")));
    }
}
