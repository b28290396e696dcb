package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.XlsxWriter;
import de.wirtschaftsstandort.funding.AuditFile;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.ReadDocument;
import de.wirtschaftsstandort.funding.ReceiptList;
import de.wirtschaftsstandort.funding.ReceiptLists;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** B13: the file for auditors as a ZIP: stored files by receipt and measure, the reports they belong to, their sums, and an index with hashes. */
@Component
@OnlyWithBackoffice
class AuditArchive {

    private static final Set<String> REPORTS = Set.of("b2", "b7", "b8");

    private final AuditFile files;
    private final ReceiptLists receipts;
    private final ReadDocument read;
    private final Programmes programmes;
    private final ReportHead head;
    private final List<Paper> papers;
    private final PdfWriter pdf;
    private final XlsxWriter xlsx;

    AuditArchive(
            AuditFile files,
            ReceiptLists receipts,
            ReadDocument read,
            Programmes programmes,
            ReportHead head,
            List<Paper> papers,
            PdfWriter pdf,
            XlsxWriter xlsx) {
        this.files = files;
        this.receipts = receipts;
        this.read = read;
        this.programmes = programmes;
        this.head = head;
        this.papers = papers;
        this.pdf = pdf;
        this.xlsx = xlsx;
    }

    /** Asks for the right before the first byte. */
    List<AuditFile.Entry> entries(Desk desk, ReportQuery query) {
        return files.entries(desk.actor(), desk.id(), measure(desk, query), query.asOf());
    }

    void write(Desk desk, ReportQuery query, List<AuditFile.Entry> entries, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Index index = new Index(zip);
            for (Paper paper : papers) {
                if (REPORTS.contains(paper.key())) {
                    Report report = head.around(desk, paper, query);
                    index.add("Berichte/" + report.title() + ".pdf", "Bericht", pdf.write(report));
                    index.add("Berichte/" + report.title() + ".xlsx", "Bericht", xlsx.write(report));
                }
            }
            for (AuditFile.Entry entry : entries) {
                index.add(
                        entry.folder() + "/" + entry.document().name(),
                        entry.document().documentClass(),
                        read.read(desk.actor(), desk.id(), entry.document().id())
                                .content());
            }
            index.add("summen.csv", "Summen", totals(desk, query, index));
            index.close();
        }
    }

    /** What the files have to come to: the receipts of the period as the receipt list (B2) sums them up, and the files before this one. */
    private byte[] totals(Desk desk, ReportQuery query, Index index) {
        ReceiptList list = receipts.make(desk.actor(), desk.id(), query.period(), measure(desk, query), query.asOf());
        long count =
                list.rows().stream().map(ReceiptList.Row::receipt).distinct().count();
        return ("\ufeffAngabe;Wert\r\n"
                        + "Zeitraum;" + query.period() + "\r\n"
                        + "Belege;" + count + "\r\n"
                        + "Rechnungsbetrag brutto;" + amount(list.gross()) + "\r\n"
                        + "gezahlt;" + amount(list.paid()) + "\r\n"
                        + "nicht förderfähig;" + amount(list.notEligible()) + "\r\n"
                        + "förderfähig;" + amount(list.eligible()) + "\r\n"
                        + "Zuwendung darauf;" + amount(list.grant()) + "\r\n"
                        + "Dateien;" + index.files() + "\r\n"
                        + "Bytes;" + index.bytes() + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String amount(Money money) {
        return money.format("de").replace("\u00a0€", "");
    }

    private Optional<MeasureId> measure(Desk desk, ReportQuery query) {
        return query.measure()
                .map(number -> programmes.requireMeasure(desk.id(), number).id());
    }

    /** Adds files under names of their own and lists them. */
    private static final class Index {

        private final ZipOutputStream zip;
        private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        private final StringBuilder lines = new StringBuilder("\ufeffPfad;Art;Bytes;SHA-256\r\n");

        private long bytes;

        Index(ZipOutputStream zip) {
            this.zip = zip;
        }

        void add(String path, String kind, byte[] content) throws IOException {
            String name = free(path.replaceAll("[\\\\:*?\"<>|]", "_").replace("..", "_"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            bytes += content.length;
            lines.append(cell(name))
                    .append(';')
                    .append(cell(kind))
                    .append(';')
                    .append(content.length)
                    .append(';')
                    .append(Sha256.of(content))
                    .append("\r\n");
        }

        int files() {
            return names.size();
        }

        long bytes() {
            return bytes;
        }

        private String free(String name) {
            String found = name;
            for (int n = 2; !names.add(found); n++) {
                found = n + "_" + name.substring(name.lastIndexOf('/') + 1);
                found = name.substring(0, name.lastIndexOf('/') + 1) + found;
            }
            return found;
        }

        void close() throws IOException {
            zip.putNextEntry(new ZipEntry("index.csv"));
            zip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        /** Quoted, and no formula for whoever opens it in a spreadsheet. */
        private static String cell(String text) {
            String safe = text.matches("^[=+\\-@].*") ? "'" + text : text;
            return "\"" + safe.replace("\"", "\"\"") + "\"";
        }
    }
}
