package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.UnreadableWorkbook;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.document.WorkbookReader;
import de.wirtschaftsstandort.document.XlsxWriter;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.PlanGrid;
import de.wirtschaftsstandort.funding.PlanGrids;
import de.wirtschaftsstandort.funding.PlanSheet;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Downloads;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The plan from a worksheet: it fills the grid, which says what would happen; nothing is kept before it is handed in there. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class PlanSheetController {

    private final Desks desks;
    private final PlanController screen;
    private final PlanGrids grids;
    private final WorkbookReader reader;
    private final XlsxWriter writer;

    PlanSheetController(Desks desks, PlanController screen, PlanGrids grids, WorkbookReader reader, XlsxWriter writer) {
        this.desks = desks;
        this.screen = screen;
        this.grids = grids;
        this.reader = reader;
        this.writer = writer;
    }

    /** The plan of today, to be changed and sent back. */
    @Allows(FundingAction.DRAFT_PLAN)
    @GetMapping(PlanController.PATH + "/template")
    ResponseEntity<byte[]> template(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.open(code, request, model);
        PlanGrid grid = grids.of(desk.actor(), desk.id());
        List<Table.Column> columns =
                new ArrayList<>(List.of(Cells.header(desk, "number"), Cells.text(desk, "measure")));
        grid.years().forEach(year -> columns.add(Table.Column.number(Integer.toString(year))));
        Table.Builder table = Table.of(desk.text("funding.tab.plan"), columns.toArray(Table.Column[]::new));
        grid.measures().forEach(measure -> table.row(row(grid, measure)));
        Report report = new Report(
                desk.text("funding.plan.sheet.title"),
                desk.texts().language(),
                List.of(new Report.Fact(
                        desk.text("funding.plan.sheet.programme"),
                        desk.programme().name())),
                List.of(Report.Section.of(table.build())),
                "");
        return Downloads.of("Plan-" + code + ".xlsx", Downloads.XLSX, writer.write(report));
    }

    private static Value[] row(PlanGrid grid, Measure measure) {
        List<Value> values = new ArrayList<>(List.of(Value.words(measure.code()), Value.words(measure.title())));
        grid.years().forEach(year -> values.add(Value.of(grid.current().of(measure.id(), year))));
        return values.toArray(Value[]::new);
    }

    @Allows(FundingAction.DRAFT_PLAN)
    @PostMapping(PlanController.PATH + "/sheet")
    String sheet(
            @PathVariable("programme") String code,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Posted posted) {
        Desk desk = desks.open(code, posted);
        PlanGrid grid = grids.of(desk.actor(), desk.id());
        Map<String, String> filled = new HashMap<>();
        filled.put("reason", posted.form().value("reason"));
        return posted.handle(
                Form.of(filled),
                () -> {
                    PlanSheet sheet = read(file, grid);
                    sheet.amounts()
                            .forEach((place, money) -> filled.put(
                                    PlanGrid.cellName(place.measure(), place.year()), GridView.plain(money)));
                    if (!sheet.complaints().isEmpty()) {
                        throw new Refused(sheet.complaints());
                    }
                    return screen.previewed(desk, grid, filled, posted.model());
                },
                wrong -> screen.shown(desk, grid, Form.of(filled).with(wrong.complaints()), posted.model()));
    }

    /** @throws Refused at {@code file} */
    private PlanSheet read(@Nullable MultipartFile file, PlanGrid grid) {
        try {
            return PlanSheet.read(
                    reader.firstSheet(Uploads.table(file, "Bitte nur das Blatt mit dem Plan hochladen.")), grid);
        } catch (UnreadableWorkbook unreadable) {
            throw new Refused("file", String.valueOf(unreadable.getMessage()));
        }
    }
}
