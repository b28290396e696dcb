package de.wirtschaftsstandort.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Writes a report as a workbook: a sheet a table, its facts above, numbers as numbers and days as days. */
@Component
public class XlsxWriter {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    /** The earliest a part of an archive can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public byte[] write(Report report) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setTitle(report.title());
            book.getProperties().getCoreProperties().setCreated(NO_TIME + ":00Z");
            SheetStyles styles = new SheetStyles(book);
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (Report.Section section : report.sections()) {
                for (Table table : section.tables()) {
                    sheet(book.createSheet(name(table.caption(), names)), report, section, table, styles);
                }
            }
            if (names.isEmpty()) {
                head(book.createSheet(name(report.title(), names)), report, styles);
            }
            book.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The same report is the same file, to the byte, whenever it is written: its parts carry no time. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void sheet(XSSFSheet sheet, Report report, Report.Section section, Table table, SheetStyles styles) {
        int at = head(sheet, report, styles);
        for (String paragraph : section.paragraphs()) {
            text(sheet.createRow(at++), paragraph, styles);
        }
        int header = ++at;
        XSSFRow titles = sheet.createRow(header);
        for (int column = 0; column < table.columns().size(); column++) {
            new SheetCell(titles.createCell(column), styles, Table.Weight.TOTAL)
                    .text(table.columns().get(column).title());
        }
        for (Table.Row row : table.rows()) {
            XSSFRow cells = sheet.createRow(++at);
            for (int column = 0; column < row.values().size(); column++) {
                row.values().get(column).writeTo(new SheetCell(cells.createCell(column), styles, row.weight()));
            }
        }
        text(sheet.createRow(at + 2), report.notice(), styles);
        widths(sheet, table, report.language());
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Title and facts; answers the next free row. */
    private static int head(XSSFSheet sheet, Report report, SheetStyles styles) {
        int at = 0;
        new SheetCell(sheet.createRow(at++).createCell(0), styles, Table.Weight.TOTAL).text(report.title());
        for (Report.Fact fact : report.facts()) {
            XSSFRow row = sheet.createRow(at++);
            new SheetCell(row.createCell(0), styles, Table.Weight.PLAIN).text(fact.label());
            new SheetCell(row.createCell(1), styles, Table.Weight.PLAIN).text(fact.value());
        }
        return at;
    }

    private static void text(XSSFRow row, String text, SheetStyles styles) {
        new SheetCell(row.createCell(0), styles, Table.Weight.PLAIN).text(text);
    }

    /** By the longest text of the column; measuring fonts would need a screen. */
    private static void widths(Sheet sheet, Table table, String language) {
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            int longest = table.rows().stream()
                    .mapToInt(row -> row.values().get(at).shown(language).length())
                    .max()
                    .orElse(0);
            int wanted = Math.max(longest, table.columns().get(column).title().length()) + 2;
            sheet.setColumnWidth(column, Math.min(WIDEST, Math.max(NARROWEST, wanted)) * CHARACTER);
        }
    }

    private static String name(String caption, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(caption.isBlank() ? "Tabelle" : caption);
        String name = safe;
        for (int n = 2; !taken.add(name); n++) {
            String ending = " " + n;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_SHEET_NAME - ending.length())) + ending;
        }
        return name;
    }
}
