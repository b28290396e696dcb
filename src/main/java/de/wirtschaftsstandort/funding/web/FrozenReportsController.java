package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FrozenReports;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controlling reports (B1) that were frozen: who froze which day, and whether the records still give the same figures. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class FrozenReportsController {

    private static final String PATH = Desks.PATH + "/{programme}/reports/frozen";

    private final Desks desks;
    private final FrozenReports frozen;

    FrozenReportsController(Desks desks, FrozenReports frozen) {
        this.desks = desks;
        this.frozen = frozen;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String all(
            @PathVariable("programme") String code,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "year", defaultValue = "") String year,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        String wanted = day.isEmpty() ? desk.today().toString() : day;
        return shown(desk, Form.of(Map.of("day", wanted, "year", year)), model);
    }

    private String shown(Desk desk, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("table", table(desk, frozen.of(desk.actor(), desk.id())));
        return "backoffice/funding/frozen";
    }

    private static Table table(Desk desk, List<FrozenReports.Kept> kept) {
        Table.Builder table = Table.of(
                desk.text("funding.frozen"),
                Cells.header(desk, "day"),
                Cells.text(desk, "year"),
                Cells.text(desk, "frozen-at"),
                Cells.text(desk, "user"),
                Cells.text(desk, "hash"));
        kept.forEach(one -> table.row(
                Value.linked(desk.texts().day(one.asOf().day()), desk.path("/reports/frozen/" + one.id())),
                Value.words(
                        one.year().isPresent()
                                ? Integer.toString(one.year().getAsInt())
                                : desk.text("funding.frozen.whole")),
                Value.words(desk.texts().moment(one.at())),
                Value.words(one.by().value()),
                Value.words(one.hash().substring(0, 16) + "…")));
        return table.build();
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH)
    String freeze(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    LocalDate day = form.date("day");
                    OptionalInt year = form.optionalText("year").isEmpty()
                            ? OptionalInt.empty()
                            : OptionalInt.of(form.wholeNumber("year"));
                    form.refuseIfWrong();
                    FrozenReports.Frozen made = frozen.freeze(desk.actor(), desk.id(), day, year);
                    return posted.done("funding.frozen.done", desk.path("/reports/frozen/" + made.id()));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{id}")
    String one(
            @PathVariable("programme") String code,
            @PathVariable("id") String id,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        if (!id.matches("\\d{1,9}")) {
            throw new ScreenMissing("frozen report " + id);
        }
        FrozenReports.Kept kept = frozen.find(desk.actor(), desk.id(), Integer.parseInt(id))
                .orElseThrow(() -> new ScreenMissing("frozen report " + id));
        String year = kept.year().isPresent() ? Integer.toString(kept.year().getAsInt()) : "";
        model.addAttribute(
                "heading",
                desk.text("funding.frozen.of") + " "
                        + desk.texts().day(kept.asOf().day()));
        model.addAttribute("table", table(desk, List.of(kept)));
        model.addAttribute("same", frozen.isReproduced(desk.actor(), desk.id(), kept));
        // In parts, so that a narrow screen can break it.
        model.addAttribute("hash", List.of(kept.hash().split("(?<=\\G.{16})", -1)));
        String address = "?day=" + kept.asOf().day() + "&known=" + kept.asOf().knownAt() + "&year=" + year;
        model.addAttribute("screenPath", desk.path("/reports/b1" + address));
        model.addAttribute("pdfPath", desk.path("/reports/b1/pdf" + address));
        model.addAttribute("xlsxPath", desk.path("/reports/b1/xlsx" + address));
        return "backoffice/funding/frozen-report";
    }
}
