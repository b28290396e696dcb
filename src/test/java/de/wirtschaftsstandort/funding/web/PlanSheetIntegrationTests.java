package de.wirtschaftsstandort.funding.web;

import static de.wirtschaftsstandort.funding.web.FundingDesk.HOME;
import static de.wirtschaftsstandort.funding.web.FundingDesk.as;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The plan leaves as a workbook, is changed, and comes back into the grid. */
class PlanSheetIntegrationTests {

    private static Visitor.Answer sent(Visitor visitor, byte[] file) {
        return FundingDesk.upload(visitor, "/plan/sheet", Map.of("reason", "mehr Bedarf"), "Plan.xlsx", file);
    }

    private static byte[] changed(byte[] template, int measure, int year, double amount) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            int column = 0;
            for (Row row : book.getSheetAt(0)) {
                for (int at = 0; at < row.getLastCellNum(); at++) {
                    if (row.getCell(at) != null && row.getCell(at).toString().equals(Integer.toString(year))) {
                        column = at;
                    }
                }
                if (column > 0
                        && row.getCell(0) != null
                        && row.getCell(0).toString().equals("M" + measure)) {
                    row.getCell(column).setCellValue(amount);
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void theTemplateComesBackAsThePlanItWasWithTheChangeInTheGrid() throws IOException {
        Visitor lead = as("mappe", "programme-lead");
        byte[] template = lead.bytes(HOME + "/plan/template");
        byte[] moved = changed(changed(template, 21, 2023, 25_000), 7, 2023, 55_000);
        Visitor.Answer preview = sent(lead, moved);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.page().select("#preview").text()).contains("10,00 %");
        assertThat(preview.page().select("#c-7-2023").val()).isEqualTo("55.000,00");
        assertThat(preview.page().select("#reason").text()).isEqualTo("mehr Bedarf");
        assertThat(preview.page().select("button[name=submit]")).hasSize(1);
        assertThat(lead.get(HOME + "/plan").page().select("#c-7-2023").val())
                .as("nothing is kept")
                .isEqualTo("50.000,00");
    }

    @Test
    void aWrongCellIsNamedAndNothingIsOfferedToBeHandedIn() throws IOException {
        Visitor lead = as("mappenfehler", "programme-lead");
        byte[] wrong = changed(lead.bytes(HOME + "/plan/template"), 7, 2023, 1.234);
        Visitor.Answer refused = sent(lead, wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#c-7-2023-wrong").text())
                .contains("!")
                .contains("1,234");
        assertThat(refused.page().select("button[name=submit]")).isEmpty();
        Visitor.Answer noBook = sent(lead, "Nr.;2023".getBytes(StandardCharsets.UTF_8));
        assertThat(noBook.status()).isEqualTo(422);
        assertThat(noBook.page().select("#file-wrong").text()).contains("XLSX");
    }

    @Test
    void aWorkbookIsNotForThoseWhoOnlyRead() throws IOException {
        Visitor auditor = as("mappenpruefer", "auditor");
        assertThat(auditor.get(HOME + "/plan/template").status()).isEqualTo(403);
        assertThat(sent(auditor, new byte[0]).status()).isEqualTo(403);
    }
}
