package de.wirtschaftsstandort.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook somebody handed in, as plain cells in the order of rows and columns; empty ones are left out.
 *
 * @param name of the sheet
 */
public record ReadSheet(String name, List<Cell> cells) {

    public ReadSheet {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param address as people read it, e.g. {@code C7}
     * @param text what stands there; of a number its shortest form with a point
     * @param number as it was typed, without the noise of binary fractions; empty for everything else
     * @param formula computed by the workbook, so that its value cannot be relied on
     */
    public record Cell(
            int row, int column, String address, String text, Optional<BigDecimal> number, boolean formula) {}
}
