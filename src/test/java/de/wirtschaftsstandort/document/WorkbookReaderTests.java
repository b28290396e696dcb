package de.wirtschaftsstandort.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookReaderTests {

    private final WorkbookReader reader = new WorkbookReader();

    private static byte[] book(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void readsTextNumbersAndFormulasWithTheirAddresses() {
        ReadSheet sheet = reader.firstSheet(book(book -> {
            var row = book.createSheet("Plan").createRow(6);
            row.createCell(0).setCellValue(" M7 ");
            row.createCell(2).setCellValue(1234.56);
            row.createCell(3).setCellFormula("C7*2");
            row.createCell(4).setBlank();
        }));
        assertThat(sheet.name()).isEqualTo("Plan");
        assertThat(sheet.cells()).extracting(ReadSheet.Cell::address).containsExactly("A7", "C7", "D7");
        assertThat(sheet.cells()).extracting(ReadSheet.Cell::text).startsWith("M7", "1234.56");
        assertThat(sheet.cells().get(1).number()).isEqualTo(Optional.of(new BigDecimal("1234.56")));
        assertThat(sheet.cells()).extracting(ReadSheet.Cell::formula).containsExactly(false, false, true);
    }

    @Test
    void aDayAYesAndAMistakeAreNoNumbers() {
        ReadSheet sheet = reader.firstSheet(book(book -> {
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            var page = book.createSheet("Plan");
            var row = page.createRow(0);
            row.createCell(0).setCellValue(LocalDate.of(2023, 3, 1));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(true);
            row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(3).setCellValue(5);
            page.addMergedRegion(new CellRangeAddress(0, 1, 3, 4));
        }));
        assertThat(sheet.cells())
                .extracting(ReadSheet.Cell::text)
                .containsExactly("2023-03-01", "WAHR", "#REF!", "5.0");
        assertThat(sheet.cells())
                .extracting(cell -> cell.number().isPresent())
                .containsExactly(false, false, false, true);
    }

    @Test
    void passesOverASheetThatIsHidden() {
        assertThat(reader.firstSheet(book(book -> {
                            book.createSheet("Notizen")
                                    .createRow(0)
                                    .createCell(0)
                                    .setCellValue("geheim");
                            book.createSheet("Plan").createRow(0).createCell(0).setCellValue("offen");
                            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
                        }))
                        .name())
                .isEqualTo("Plan");
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItWeighs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int n = 0; n < 30; n++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);
        assertThatThrownBy(() -> reader.firstSheet(bytes.toByteArray()))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("ausgepackt zu groß");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        byte[] whole = book(book -> book.createSheet("Plan"));
        for (byte[] file : new byte[][] {
            new byte[0], "Nr.;2023".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, whole.length / 2)
        }) {
            assertThatThrownBy(() -> reader.firstSheet(file))
                    .isInstanceOf(UnreadableWorkbook.class)
                    .hasMessageContaining("XLSX");
        }
    }
}
