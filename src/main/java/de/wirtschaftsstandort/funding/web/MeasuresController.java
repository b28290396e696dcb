package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.funding.MeasureSheets;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures, and the sheet of one of them with its tabs. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class MeasuresController {

    private static final String PATH = Desks.PATH + "/{programme}/measures";

    private final Desks desks;
    private final MeasureSheets sheets;

    MeasuresController(Desks desks, MeasureSheets sheets) {
        this.desks = desks;
        this.sheets = sheets;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String measures(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.open(code, request, model);
        Table.Builder table = Table.of(
                desk.text("funding.tab.measures"),
                Cells.text(desk, "number"),
                Cells.header(desk, "measure"),
                Cells.text(desk, "category"),
                Cells.text(desk, "status"),
                Cells.text(desk, "owner"),
                Cells.number(desk, "plan"),
                Cells.number(desk, "actual"),
                Cells.number(desk, "committed"),
                Cells.number(desk, "available"));
        sheets.readable(desk.actor(), desk.id(), desk.now())
                .forEach((measure, cell) -> row(desk, table, measure, cell));
        model.addAttribute("heading", desk.text("funding.tab.measures"));
        model.addAttribute("table", table.build());
        return "backoffice/funding/plain";
    }

    private static void row(Desk desk, Table.Builder table, Measure measure, Cell cell) {
        table.row(
                Value.words(measure.code()),
                Value.linked(measure.title(), desk.path("/measures/" + measure.number())),
                Value.words(measure.category().name()),
                Value.words(measure.status().label()),
                Value.words(measure.owner().map(UserId::value).orElse("")),
                Value.of(cell.plan()),
                Value.of(cell.actual()),
                Value.of(cell.committed()),
                Value.of(cell.available()));
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{number}")
    String sheet(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam(name = "tab", defaultValue = "plan") String tab,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        MeasureSheet sheet = number.matches("\\d{1,4}")
                ? sheets.find(desk.actor(), desk.id(), Integer.parseInt(number), desk.now())
                        .orElseThrow(() -> new ScreenMissing("measure " + number))
                : missing(number);
        List<SheetTab> tabs = SheetTab.all();
        SheetTab shown =
                tabs.stream().filter(one -> one.key().equals(tab)).findFirst().orElse(tabs.get(0));
        model.addAttribute("heading", sheet.measure().name());
        model.addAttribute("category", sheet.measure().category().name());
        model.addAttribute("status", sheet.measure().status().label());
        model.addAttribute("owner", sheet.measure().owner().map(UserId::value).orElse(""));
        model.addAttribute("light", LightRow.of(desk, sheet.lights()));
        model.addAttribute("sheetPath", desk.path("/measures/" + number));

        model.addAttribute(
                "sheetTabs",
                tabs.stream().map(one -> one.view(desk, shown.key())).toList());
        model.addAttribute("tables", shown.tables().apply(desk, sheet));
        model.addAttribute("bars", BarChart.of(desk, sheet.measure().name(), SheetTables.years(sheet)));
        return "backoffice/funding/measure";
    }

    private static MeasureSheet missing(String number) {
        throw new ScreenMissing("measure " + number);
    }
}
