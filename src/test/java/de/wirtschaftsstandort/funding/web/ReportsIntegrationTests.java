package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every report on the screen, as PDF and as XLSX, and the file for auditors. */
class ReportsIntegrationTests {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final BackofficeProcess PROCESS = BackofficeProcess.start(DATABASE);
    private static final String HOME = "/backoffice/funding/RB-NOS-2022/reports/";
    private static Visitor lead;

    @BeforeAll
    static void signIn() {
        JDBC.sql("update people.role set second_factor = false").update();
        lead = as("leitung", "programme-lead");
    }

    @AfterAll
    static void stop() {
        PROCESS.close();
    }

    private static Visitor as(String loginName, String role) {
        new Accounts(JDBC).create(loginName, role);
        Visitor visitor = new Visitor(PROCESS.address());
        assertThat(visitor.signIn(loginName, Accounts.PASSWORD).status()).isEqualTo(302);
        return visitor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "b11", "b12", "b14"})
    void isShownPrintedAndWritten(String report) throws IOException {
        Visitor.Answer screen = lead.get(HOME + report + "?day=2023-06-30");
        assertThat(screen.status()).as(screen.text()).isEqualTo(200);
        assertThat(screen.text()).contains("30.06.2023").contains("Konzept").contains("Steuermitteln");
        try (PDDocument pdf = Loader.loadPDF(lead.bytes(HOME + report + "/pdf?day=2023-06-30"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("30.06.2023")
                    .contains("leitung");
        }
        try (XSSFWorkbook book = book(HOME + report + "/xlsx?day=2023-06-30")) {
            assertThat(book.getNumberOfSheets()).isPositive();
            book.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    private static XSSFWorkbook book(String path) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(lead.bytes(path)));
    }

    /** Column by its title, row by the text it begins with. */
    private static double number(XSSFSheet sheet, String row, String column) {
        int header = -1;
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            if (sheet.getRow(at) == null) {
                continue;
            }
            for (int cell = 0; cell < sheet.getRow(at).getLastCellNum(); cell++) {
                var found = sheet.getRow(at).getCell(cell);
                if (found != null && found.getCellType() == CellType.STRING) {
                    if (found.getStringCellValue().equals(column)) {
                        header = cell;
                    }
                    if (header >= 0 && found.getStringCellValue().equals(row)) {
                        return sheet.getRow(at).getCell(header).getNumericCellValue();
                    }
                }
            }
        }
        throw new AssertionError("no " + row + " / " + column);
    }

    @Test
    void theControllingReportHasThePlanAsNumbersWithItsSum() throws IOException {
        try (XSSFWorkbook book = book(HOME + "b1/xlsx?day=2023-06-30")) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(number(sheet, "Summe", "Plan aktuell")).isEqualTo(1_125_000.00);
            assertThat(number(sheet, "Summe", "verfügbar")).isEqualTo(1_125_000.00);
        }
        try (XSSFWorkbook book = book(HOME + "b1/xlsx?day=2023-06-30&year=2023")) {
            assertThat(number(book.getSheetAt(0), "Summe", "Plan aktuell")).isEqualTo(375_000.00);
        }
    }

    @Test
    void theAddressOfAReportGivesTheSameReportLater() {
        String link = lead.get(HOME + "b1?day=2023-06-30")
                .page()
                .select("a:contains(Adresse genau)")
                .attr("href");
        String before = lead.get(link).page().select("article").outerHtml();
        JDBC.sql(
                        """
                        insert into funding.own_funds_beyond_grant (programme_id, year, cents, effective_on, reason, recorded_by, recorded_at)
                        select id, 2023, 100, '2023-01-01', 'später bekannt', 'jemand', now() from funding.programme
                        """)
                .update();
        assertThat(lead.get(link).page().select("article").outerHtml()).isEqualTo(before);
        assertThat(lead.get(HOME + "b1?day=2023-06-30").page().select("article").outerHtml())
                .isNotEqualTo(before);
    }

    @Test
    void aWrongDayIsRefusedAtItsField() {
        Visitor.Answer refused = lead.get(HOME + "b2?day=31.02.2023");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#day-wrong").text()).contains("31.02.2023");
    }

    @Test
    void theFileForAuditorsListsEveryFileWithItsHash() throws IOException, GeneralSecurityException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(lead.bytes(HOME + "b13/zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        String index = new String(files.remove("index.csv"), StandardCharsets.UTF_8);
        assertThat(files).hasSize(6);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue()));
            assertThat(index).contains("\"" + file.getKey() + "\"").contains(hash);
        }
        assertThat(as("lenkungskreis", "steering-member").get(HOME + "b13/zip").status())
                .isEqualTo(403);
    }
}
