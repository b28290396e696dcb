package de.wirtschaftsstandort.document;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Writes one cell of a worksheet. Text is never a formula, whatever it begins with. */
record SheetCell(XSSFCell cell, SheetStyles styles, Table.Weight weight) implements CellSink {

    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 32_767;

    /** Other programs guess formulas from a text's first sign, e.g. after saving as CSV; there the apostrophe goes into it. */
    @Override
    public void text(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        cell.setCellStyle(styles.of(SheetStyles.TEXT, weight));
        cell.setCellValue(beginsAFormula(shown) ? "'" + shown : shown);
    }

    static boolean beginsAFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void amount(Money money) {
        // Cells hold binary numbers; with at most 14 digits the cents survive.
        number(BigDecimal.valueOf(money.cents(), CENTS), SheetStyles.AMOUNT);
    }

    @Override
    public void perCent(BigDecimal perCent) {
        number(perCent.divide(HUNDRED), SheetStyles.PER_CENT);
    }

    @Override
    public void day(LocalDate day) {
        cell.setCellStyle(styles.of(SheetStyles.DAY, weight));
        cell.setCellValue(day);
    }

    @Override
    public void count(long count) {
        number(BigDecimal.valueOf(count), SheetStyles.COUNT);
    }

    private void number(BigDecimal number, String format) {
        cell.setCellStyle(styles.of(format, weight));
        cell.setCellValue(number.doubleValue());
    }
}
