package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.MeasureProgress;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.NewIndicator;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A measure's indicators: set by the lead, measured by its owner. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class IndicatorsController {

    private static final String PATH = Desks.PATH + "/{programme}/measures/{number}/indicators";

    private final Desks desks;
    private final MeasureDesk measures;
    private final MeasureProgress progress;

    IndicatorsController(Desks desks, MeasureDesk measures, MeasureProgress progress) {
        this.desks = desks;
        this.measures = measures;
        this.progress = progress;
    }

    @Allows({FundingAction.WRITE_PROGRESS, FundingAction.ACCEPT_PROGRESS})
    @GetMapping(PATH)
    String indicators(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        MeasureSheet sheet = measures.require(desk, number);
        return shown(desk, sheet, Form.of(Map.of("day", desk.today().toString(), "cumulative", "true")), model);
    }

    private String shown(Desk desk, MeasureSheet sheet, Form form, Model model) {
        MeasureDesk.describe(desk, sheet, form, model);
        model.addAttribute("tables", SheetTables.indicators(desk, sheet));
        model.addAttribute(
                "indicators",
                progress.defined(desk.actor(), desk.id(), sheet.measure().id()).entrySet().stream()
                        .map(one -> new Option(Integer.toString(one.getKey()), one.getValue()))
                        .toList());
        model.addAttribute("years", List.copyOf(sheet.years().keySet()));
        model.addAttribute(
                "kinds",
                Stream.of(NewIndicator.Kind.values())
                        .map(kind -> new Option(
                                kind.name(),
                                desk.text("funding.indicator." + kind.name().toLowerCase(Locale.ROOT))))
                        .toList());
        return "backoffice/funding/indicators";
    }

    @Allows(FundingAction.ACCEPT_PROGRESS)
    @PostMapping(PATH)
    String define(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.open(code, posted);
        MeasureSheet sheet = measures.require(desk, number);
        return posted.handle(
                () -> {
                    progress.define(
                            desk.actor(),
                            desk.id(),
                            sheet.measure().number(),
                            indicator(posted.reader(), sheet.years().keySet()));
                    return posted.done("funding.indicator.defined", desk.path("/measures/" + number + "/indicators"));
                },
                wrong -> shown(desk, sheet, wrong, posted.model()));
    }

    private static NewIndicator indicator(FormReader form, Collection<Integer> years) {
        String name = form.text("name");
        String unit = form.text("unit");
        Map<Integer, Long> targets = new TreeMap<>();
        for (int year : years) {
            if (!form.optionalText("target-" + year).isEmpty()) {
                targets.put(year, (long) form.wholeNumber("target-" + year));
            }
        }
        form.refuseIfWrong();
        NewIndicator.Kind kind = Stream.of(NewIndicator.Kind.values())
                .filter(one -> one.name().equals(form.optionalText("kind")))
                .findFirst()
                .orElse(NewIndicator.Kind.OUTPUT);
        return new NewIndicator(name, unit, kind, 0, form.flag("cumulative"), targets);
    }

    @Allows(FundingAction.WRITE_PROGRESS)
    @PostMapping(PATH + "/values")
    String measure(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.open(code, posted);
        MeasureSheet sheet = measures.require(desk, number);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    int indicator = form.wholeNumber("indicator");
                    LocalDate day = form.date("day");
                    int value = form.wholeNumber("value");
                    String evidence = form.text("evidence");
                    form.refuseIfWrong();
                    progress.measure(
                            desk.actor(), desk.id(), sheet.measure().number(), indicator, day, value, evidence);
                    return posted.done("funding.indicator.measured", desk.path("/measures/" + number + "/indicators"));
                },
                wrong -> shown(desk, sheet, wrong, posted.model()));
    }
}
