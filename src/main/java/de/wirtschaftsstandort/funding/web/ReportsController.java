package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.XlsxWriter;
import de.wirtschaftsstandort.funding.AuditFile;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.TermsInForce;
import de.wirtschaftsstandort.shell.web.Downloads;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports: on the screen, as PDF, as XLSX, and the file for auditors; all as of any past day. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ReportsController {

    private static final String PATH = Desks.PATH + "/{programme}/reports";

    private final Desks desks;
    private final List<Paper> papers;
    private final ReportHead head;
    private final TermsInForce terms;
    private final AuditArchive archive;
    private final PdfWriter pdf;
    private final XlsxWriter xlsx;

    ReportsController(
            Desks desks,
            List<Paper> papers,
            ReportHead head,
            TermsInForce terms,
            AuditArchive archive,
            PdfWriter pdf,
            XlsxWriter xlsx) {
        this.desks = desks;
        this.papers = papers.stream()
                .sorted(Comparator.comparingInt(
                        paper -> Integer.parseInt(paper.key().substring(1))))
                .toList();
        this.head = head;
        this.terms = terms;
        this.archive = archive;
        this.pdf = pdf;
        this.xlsx = xlsx;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String reports(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        model.addAttribute(
                "reports",
                papers.stream()
                        .map(paper -> new Option(paper.key(), paper.title()))
                        .toList());
        model.addAttribute("form", Form.of(Map.of("day", desk.today().toString())));
        return "backoffice/funding/reports";
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{report}")
    String report(
            @PathVariable("programme") String code,
            @PathVariable("report") String key,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Paper paper = require(key);
        Form form = Form.of(fields);
        model.addAttribute("heading", paper.title());
        model.addAttribute("drawdowns", paper.drawdowns(desk));
        model.addAttribute("reportPath", desk.path("/reports/" + paper.key()));
        try {
            ReportQuery query = query(desk, fields);
            model.addAttribute("form", form);
            model.addAttribute("report", head.around(desk, paper, query));
            model.addAttribute("address", query.address());
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("form", form.with(refused.complaints()));
        }
        return "backoffice/funding/report";
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{report}/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("programme") String code,
            @PathVariable("report") String key,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        ReportQuery query = query(desk, fields);
        Report report = head.around(desk, require(key), query);
        return Downloads.of(name(desk, report, query, "pdf"), MediaType.APPLICATION_PDF, pdf.write(report));
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{report}/xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable("programme") String code,
            @PathVariable("report") String key,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        ReportQuery query = query(desk, fields);
        Report report = head.around(desk, require(key), query);
        return Downloads.of(name(desk, report, query, "xlsx"), Downloads.XLSX, xlsx.write(report));
    }

    @Allows(FundingAction.READ_PROCUREMENT)
    @GetMapping(PATH + "/b13/zip")
    void archive(
            @PathVariable("programme") String code,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Desk desk = desks.openFigures(code, request, model);
        ReportQuery query = query(desk, fields);
        List<AuditFile.Entry> entries = archive.entries(desk, query);
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"Pruefakte-" + desk.programme().code() + "-"
                        + query.asOf().day() + ".zip\"");
        response.setHeader("Cache-Control", "no-store");
        archive.write(desk, query, entries, response.getOutputStream());
    }

    private ReportQuery query(Desk desk, Map<String, String> fields) {
        return ReportQuery.of(desk, asOf -> terms.of(desk.id(), asOf).approved(), fields);
    }

    private Paper require(String key) {
        return papers.stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("report " + key));
    }

    private static String name(Desk desk, Report report, ReportQuery query, String ending) {
        return report.title() + " " + desk.programme().code() + " "
                + query.asOf().day() + "." + ending;
    }
}
