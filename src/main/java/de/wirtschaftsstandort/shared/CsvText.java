package de.wirtschaftsstandort.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV as German spreadsheets read them: semicolons, every cell quoted, no cell a formula. */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private CsvText() {}

    /** With its line end. */
    public static String line(List<String> cells) {
        return cells.stream()
                .map(CsvText::neutralized)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    /** An apostrophe makes a spreadsheet show the text instead of running it (OWASP, CSV Injection). */
    private static String neutralized(String cell) {
        return startsAFormula(cell) || startsAFormula(cell.stripLeading()) ? "'" + cell : cell;
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
