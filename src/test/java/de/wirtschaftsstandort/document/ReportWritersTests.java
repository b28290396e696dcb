package de.wirtschaftsstandort.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWritersTests {

    private static final int TABLE_ROW = 4;

    private static final long TWO_SECONDS = 2_000;

    private static Report report(String payee) {
        return new Report(
                "Belegliste <B2> & Summe",
                "de",
                List.of(new Report.Fact("Stand", "30.06.2023"), new Report.Fact("Planfassung", "1 Konzept")),
                List.of(Report.Section.of(Table.of(
                                "Belege",
                                Table.Column.header("Empfänger"),
                                Table.Column.text("Datum"),
                                Table.Column.number("gezahlt"),
                                Table.Column.number("Anteil"),
                                Table.Column.number("Nr."))
                        .row(
                                Value.words(payee),
                                Value.of(LocalDate.of(2023, 6, 14)),
                                Value.of(Money.parse("-1.234,50")),
                                Value.perCent(new BigDecimal("16.37")),
                                Value.of(1))
                        .row(
                                Table.Weight.TOTAL,
                                Value.words("Summe"),
                                Value.none(),
                                Value.of(Money.parse("9.999.999.999,99")),
                                Value.none(),
                                Value.none())
                        .build())),
                "Gefördert aus Steuermitteln.");
    }

    private static XSSFWorkbook reread(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxWriter().write(report)));
    }

    @Test
    void numbersInAWorksheetAreNumbersAndDaysAreDays() throws IOException {
        try (XSSFWorkbook book = reread(report("Büro Beispiel"))) {
            XSSFRow row = book.getSheet("Belege").getRow(TABLE_ROW + 1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Büro Beispiel");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2023-06-14");
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-1234.50);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(0.1637);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void theSameReportIsTheSameWorkbookToTheByteAndAnotherIsNot() throws InterruptedException {
        byte[] first = new XlsxWriter().write(report("Werk Beispiel"));
        Thread.sleep(TWO_SECONDS); // the finest step of time in an archive
        assertThat(new XlsxWriter().write(report("Werk Beispiel"))).isEqualTo(first);
        assertThat(new XlsxWriter().write(report("Anderes Beispiel"))).isNotEqualTo(first);
    }

    @Test
    void theLargestAmountKeepsItsCents() throws IOException {
        try (XSSFWorkbook book = reread(report("Büro Beispiel"))) {
            double written =
                    book.getSheet("Belege").getRow(TABLE_ROW + 2).getCell(2).getNumericCellValue();
            assertThat(BigDecimal.valueOf(written)).isEqualByComparingTo("9999999999.99");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1"})
    void aTextThatLooksLikeAFormulaStaysText(String payee) throws IOException {
        try (XSSFWorkbook book = reread(report(payee))) {
            var cell = book.getSheet("Belege").getRow(TABLE_ROW + 1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("'").endsWith(payee.strip());
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aPdfIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(report("Büro „Beispiel“ & Söhne <GmbH>")))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Belegliste <B2> & Summe");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Büro „Beispiel“ & Söhne <GmbH>")
                    .contains("-1.234,50 €".replace(' ', '\u00a0'))
                    .contains("14.06.2023")
                    .contains("Gefördert aus Steuermitteln.");
        }
    }

    @Test
    void aPdfTakesSignsThatXmlDoesNotKnow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(report("Zeile\u0000eins\u000b")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Zeileeins");
        }
    }

    @Test
    void aRowHasAValueForEveryColumn() {
        Table.Builder table = Table.of("Belege", Table.Column.text("a"), Table.Column.text("b"))
                .row(Value.none());
        assertThatThrownBy(table::build).hasMessageContaining("1 values in a table of 2 columns");
    }
}
