package de.wirtschaftsstandort.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Reads the first visible sheet of an XLSX file nobody vouches for: what it unpacks to is measured before it is opened. */
@Component
public class WorkbookReader {

    private static final int MOST_PARTS = 300;
    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 100;

    /** @throws UnreadableWorkbook when it is none, is locked, or is too large */
    public ReadSheet firstSheet(byte[] file) {
        measure(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int at = 0; at < book.getNumberOfSheets(); at++) {
                if (book.getSheetVisibility(at) == SheetVisibility.VISIBLE) {
                    return read(book.getSheetAt(at));
                }
            }
            throw new UnreadableWorkbook("Die Mappe hat kein sichtbares Blatt.");
        } catch (UnreadableWorkbook known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw noWorkbook();
        }
    }

    private static void measure(byte[] file) {
        long bytes = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES || parts > MOST_PARTS) {
                        throw new UnreadableWorkbook(
                                "Die Mappe ist ausgepackt zu groß. Bitte nur das Blatt mit dem Plan hochladen.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw noWorkbook();
        }
        if (parts == 0) {
            throw noWorkbook();
        }
    }

    private static UnreadableWorkbook noWorkbook() {
        return new UnreadableWorkbook(
                "Die Datei lässt sich nicht als Excel-Mappe (XLSX) öffnen. Ist sie mit einem Kennwort geschützt oder"
                        + " im alten Format (XLS) gespeichert?");
    }

    private static ReadSheet read(XSSFSheet sheet) {
        List<ReadSheet.Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (row.getRowNum() >= MOST_ROWS || cell.getColumnIndex() >= MOST_COLUMNS) {
                throw new UnreadableWorkbook("Das Blatt „" + sheet.getSheetName() + "“ hat mehr als " + MOST_ROWS
                        + " Zeilen oder " + MOST_COLUMNS + " Spalten.");
            }
            ReadSheet.Cell found = read((XSSFCell) cell);
            if (found.formula() || !found.text().isEmpty()) {
                cells.add(found);
            }
        }));
        return new ReadSheet(sheet.getSheetName(), cells);
    }

    private static ReadSheet.Cell read(XSSFCell cell) {
        // BigDecimal.valueOf takes the shortest digits that mean this double: 1234.56 and not 1234.5599999999999.
        Optional<BigDecimal> number = cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)
                ? Optional.of(BigDecimal.valueOf(cell.getNumericCellValue()))
                : Optional.empty();
        String text = number.map(BigDecimal::toPlainString)
                .orElseGet(
                        () -> Optional.ofNullable(cell.getRawValue()).isEmpty() || cell.getCellType() == CellType.BLANK
                                ? ""
                                : shown(cell));
        return new ReadSheet.Cell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                cell.getAddress().formatAsString(),
                text.strip(),
                number,
                cell.getCellType() == CellType.FORMULA);
    }

    private static String shown(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            // Stored as a count of days and as 1 or 0, which nobody sees and which would pass for an amount.
            case NUMERIC -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "WAHR" : "FALSCH";
            default -> String.valueOf(cell.getRawValue());
        };
    }
}
