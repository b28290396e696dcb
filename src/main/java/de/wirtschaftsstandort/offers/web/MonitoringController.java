package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.XlsxWriter;
import de.wirtschaftsstandort.offers.Monitoring;
import de.wirtschaftsstandort.offers.OfferActions;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Downloads;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly monitoring as a document and as a workbook, in the language of the person. */
@ScreenController
@Needs(OfferActions.READ_NAME)
class MonitoringController {

    private static final String PATH = OfferSections.PATH + "/monitoring";

    private final Monitoring monitoring;
    private final LeadsScreen screen;
    private final PdfWriter pdf;
    private final XlsxWriter xlsx;
    private final ScreenLanguage language;

    MonitoringController(
            Monitoring monitoring, LeadsScreen screen, PdfWriter pdf, XlsxWriter xlsx, ScreenLanguage language) {
        this.monitoring = monitoring;
        this.screen = screen;
        this.pdf = pdf;
        this.xlsx = xlsx;
        this.language = language;
    }

    @GetMapping(PATH + "/pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam(name = "year", defaultValue = "") String asked, HttpServletRequest request) {
        int year = screen.year(asked);
        return Downloads.of(
                "flaechenmonitoring-" + year + ".pdf", MediaType.APPLICATION_PDF, pdf.write(report(year, request)));
    }

    @GetMapping(PATH + "/xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(name = "year", defaultValue = "") String asked, HttpServletRequest request) {
        int year = screen.year(asked);
        return Downloads.of("flaechenmonitoring-" + year + ".xlsx", Downloads.XLSX, xlsx.write(report(year, request)));
    }

    private Report report(int year, HttpServletRequest request) {
        Texts texts = language.texts(request);
        return monitoring.of(year, texts.language(), texts::text, texts::day);
    }
}
