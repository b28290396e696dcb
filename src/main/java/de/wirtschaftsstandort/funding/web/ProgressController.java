package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Light;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.ProgressNotes;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.ReportProgress;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A measure's quarterly reports: written by its owner, accepted by somebody else. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ProgressController {

    private static final String PATH = Desks.PATH + "/{programme}/measures/{number}/progress";

    private final Desks desks;
    private final MeasureDesk measures;
    private final ProgressNotes notes;
    private final ReportProgress report;

    ProgressController(Desks desks, MeasureDesk measures, ProgressNotes notes, ReportProgress report) {
        this.desks = desks;
        this.measures = measures;
        this.notes = notes;
        this.report = report;
    }

    @Allows({FundingAction.WRITE_PROGRESS, FundingAction.ACCEPT_PROGRESS})
    @GetMapping(PATH)
    String progress(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        MeasureSheet sheet = measures.require(desk, number);
        String latest = sheet.quarters().stream()
                .filter(quarter -> quarter.lastDay().isBefore(desk.today()))
                .reduce((one, other) -> other)
                .map(Quarter::toString)
                .orElse("");
        return shown(desk, sheet, Form.of(Map.of("quarter", latest)), model);
    }

    private String shown(Desk desk, MeasureSheet sheet, Form form, Model model) {
        List<ProgressNotes.Filed> filed =
                notes.of(desk.actor(), desk.id(), sheet.measure().id());
        Table.Builder table = Table.of(
                desk.text("funding.progress"),
                Cells.header(desk, "quarter"),
                Cells.number(desk, "percent"),
                Cells.text(desk, "done"),
                Cells.text(desk, "deviation"),
                Cells.text(desk, "recorder"),
                Cells.text(desk, "accepted-on"));
        filed.forEach(one -> table.row(
                Value.words(one.quarter()),
                Value.of(one.percent()),
                Value.words(one.done()),
                Value.words(one.deviation()),
                Value.words(one.author().value()),
                Value.ofDay(one.acceptedOn())));
        MeasureDesk.describe(desk, sheet, form, model);
        model.addAttribute("table", table.build());
        model.addAttribute(
                "waiting",
                filed.stream()
                        .filter(one -> one.acceptedOn().isEmpty()
                                && !one.author().equals(desk.actor().user()))
                        .map(one -> new Option(
                                Integer.toString(one.id()),
                                one.quarter() + ", " + one.author().value()))
                        .toList());
        model.addAttribute(
                "quarters",
                sheet.quarters().stream()
                        .map(quarter -> new Option(quarter.toString(), quarter.toString()))
                        .toList());
        model.addAttribute("years", List.copyOf(sheet.years().keySet()));
        model.addAttribute(
                "lights",
                Stream.of(Light.values())
                        .map(light -> new Option(light.name(), light.label()))
                        .toList());
        return "backoffice/funding/progress";
    }

    @Allows(FundingAction.WRITE_PROGRESS)
    @PostMapping(PATH)
    String report(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.open(code, posted);
        MeasureSheet sheet = measures.require(desk, number);
        return posted.handle(
                () -> {
                    report.report(
                            desk.actor(),
                            desk.id(),
                            sheet.measure().number(),
                            ProgressReader.read(
                                    posted.fields(),
                                    sheet.quarters(),
                                    sheet.years().keySet()));
                    return posted.done("funding.progress.reported", desk.path("/measures/" + number + "/progress"));
                },
                wrong -> shown(desk, sheet, wrong, posted.model()));
    }

    @Allows(FundingAction.ACCEPT_PROGRESS)
    @PostMapping(PATH + "/accept")
    String accept(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.open(code, posted);
        MeasureSheet sheet = measures.require(desk, number);
        return posted.handle(
                () -> {
                    String chosen = posted.reader().optionalText("report");
                    ProgressNotes.Filed filed = notes
                            .of(desk.actor(), desk.id(), sheet.measure().id())
                            .stream()
                            .filter(one -> Integer.toString(one.id()).equals(chosen))
                            .findFirst()
                            .orElseThrow(() -> new Refused("report", "Bitte den Bericht auswählen."));
                    report.accept(desk.actor(), desk.id(), filed.id());
                    return posted.done("funding.progress.accepted", desk.path("/measures/" + number + "/progress"));
                },
                wrong -> shown(desk, sheet, wrong, posted.model()));
    }
}
