package de.wirtschaftsstandort.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of a workbook, each made once: format by weight of the row. */
final class SheetStyles {

    static final String TEXT = "@";
    static final String AMOUNT = "#,##0.00\\ \"€\";[Red]\\-#,##0.00\\ \"€\"";
    static final String PER_CENT = "0.00\\ %";
    static final String DAY = "dd.mm.yyyy";
    static final String COUNT = "0";

    private final XSSFWorkbook book;
    private final XSSFFont bold;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        this.bold = book.createFont();
        bold.setBold(true);
    }

    XSSFCellStyle of(String format, Table.Weight weight) {
        return styles.computeIfAbsent(format + weight, none -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            // An apostrophe in front, as a person would type it: the text stays text when somebody edits the cell.
            style.setQuotePrefixed(format.equals(TEXT));
            if (weight != Table.Weight.PLAIN) {
                style.setFont(bold);
                style.setBorderTop(BorderStyle.THIN);
            }
            return style;
        });
    }
}
