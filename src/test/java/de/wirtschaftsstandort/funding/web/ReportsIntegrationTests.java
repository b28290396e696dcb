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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        assertThat(screen.page().select("[role=region]").eachAttr("aria-label")).doesNotHaveDuplicates();
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
        files.keySet().removeIf(name -> name.startsWith("Maßnahmen/M22/"));
        assertThat(files).hasSize(7).containsKey("summen.csv");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue()));
            assertThat(index).contains("\"" + file.getKey() + "\"").contains(hash);
        }
        assertThat(as("lenkungskreis", "steering-member").get(HOME + "b13/zip").status())
                .isEqualTo(403);
    }

    /** A sheet by sheet copy of the cells, without what the writer of files adds by itself. */
    private static List<String> data(String path) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = book(path)) {
            book.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
        }
        return cells;
    }

    private static Map<String, byte[]> archive(String moment) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(lead.bytes(HOME + "b13/zip?" + moment)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** What the index says of files and workbooks; a printed page also carries the minute it was printed, and the sums its bytes. */
    private static List<String> index(Map<String, byte[]> files) {
        return new String(Objects.requireNonNull(files.get("index.csv")), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(".pdf\";") && !line.contains("summen.csv"))
                .toList();
    }

    private static void store(String name) {
        JDBC.sql(
                        """
                        with stored as (
                            insert into funding.document (programme_id, sha256, name, mime, size, class, confidentiality, content,
                                                          stored_by, stored_at)
                            select id, encode(sha256(convert_to(:name, 'UTF8')), 'hex'), :name, 'text/plain', length(:name), 'Plakat',
                                   'INTERNAL', convert_to(:name, 'UTF8'), 'leitung', now()
                              from funding.programme where code = 'RB-NOS-2022' returning id)
                        insert into funding.document_link (document_id, entity, entity_id)
                        select stored.id, 'measure', m.id from stored, funding.measure m where m.number = 22
                        """)
                .param("name", name)
                .update();
    }

    @Test
    void theFileForAuditorsOfAPastMomentStaysAsItWasToTheHash() throws IOException {
        store("damals.txt");
        String moment = "day=" + LocalDate.now(ZoneId.of("Europe/Berlin")) + "&known="
                + Instant.now().plusMillis(10);
        Map<String, byte[]> before = archive(moment);
        assertThat(index(before)).anySatisfy(line -> assertThat(line).contains("M22/damals.txt"));
        store("spaeter.txt");
        Map<String, byte[]> after = archive(moment);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(index(after)).isEqualTo(index(before)).hasSizeGreaterThan(4);
        assertThat(archive("day=" + LocalDate.now(ZoneId.of("Europe/Berlin"))).keySet())
                .as("the control: today there is one more")
                .anySatisfy(name -> assertThat(name).endsWith("M22/spaeter.txt"));
    }

    @Test
    void everyReportOfAPastMomentStaysAsItWasWhateverHappensLater() throws IOException {
        String today = JDBC.sql("select (now() at time zone 'Europe/Berlin')::date::text")
                .query(String.class)
                .single();
        JDBC.sql(
                        """
                        insert into funding.milestone (measure_id, title, baseline_due, due)
                        select id, 'Auftakt', '2023-03-31', '2023-03-31' from funding.measure where number = 7;
                        insert into funding.risk (programme_id, measure_id, title, likelihood, impact)
                        select programme_id, id, 'Saal fehlt', 4, 4 from funding.measure where number = 7;
                        insert into funding.task (programme_id, title, responsible, due_on)
                        select id, 'Saal mieten', 'Leitung', '2023-02-01' from funding.programme where code = 'RB-NOS-2022';
                        insert into funding.procurement (programme_id, number, subject, need_key, estimated_net_cents, estimated_on,
                                                         estimate_basis, vat_bp, state, recorded_by, recorded_at)
                        select id, 'V-2023-001', 'Saalmiete', 'saal', 100000, '2023-01-10', 'Preisliste', 1900, 'NEED', 'leitung', now()
                          from funding.programme where code = 'RB-NOS-2022';
                        insert into funding.virement (programme_id, number, kind, reason, level, own_funds, state, recorded_by, recorded_at)
                        select id, 'U-2099-01', 'TRANSFER', 'mehr Gäste', 'INTERNAL', false, 'SUBMITTED', 'leitung', now()
                          from funding.programme where code = 'RB-NOS-2022';
                        """)
                .update();
        String moment = "day=" + today + "&known="
                + JDBC.sql("select to_char(now() at time zone 'UTC' + interval '10 milliseconds',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                        .query(String.class)
                        .single();
        List<String> reports =
                List.of("b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "b11", "b12", "b14");
        Map<String, List<String>> before = new TreeMap<>();
        for (String report : reports) {
            before.put(report, data(HOME + report + "/xlsx?" + moment));
        }
        assertThat(String.join(" ", before.get("b1"))).contains("Saal fehlt").contains("Saal mieten");
        assertThat(String.join(" ", before.get("b7"))).contains("Saalmiete");
        assertThat(String.join(" ", before.get("b10"))).contains("mehr Gäste").contains("eingereicht");
        JDBC.sql(
                        """
                        update funding.milestone set done_on = '2023-03-30', due = '2023-05-31' where title = 'Auftakt';
                        update funding.risk set closed_on = '2023-01-01' where title = 'Saal fehlt';
                        update funding.task set done_on = '2023-01-01' where title = 'Saal mieten';
                        update funding.procurement set state = 'CANCELLED', cancel_reason = 'kein Bedarf', procedure = 'DIRECT',
                                                       procedure_reason = 'klein' where number = 'V-2023-001';
                        update funding.virement set state = 'WITHDRAWN' where number = 'U-2099-01';
                        update funding.measure set status = 'PREPARED', title_de = 'Neuer Name', public_de = 'Neues Ziel' where number = 7;
                        insert into funding.rule (programme_id, key, value, valid_from, source, certainty, recorded_by, recorded_at)
                        select programme_id, key,
                               case jsonb_typeof(value) when 'number' then to_jsonb(value::text::bigint + 1) else to_jsonb('erst später bekannt'::text) end,
                               '2024-01-01', source, certainty, 'leitung', now()
                          from funding.rule
                         where jsonb_typeof(value) = 'number' or key in ('fundingBody', 'contact', 'publicityNotice');
                        """)
                .update();
        for (String report : reports) {
            assertThat(data(HOME + report + "/xlsx?" + moment)).as(report).isEqualTo(before.get(report));
        }
        assertThat(String.join(" ", data(HOME + "b1/xlsx?day=" + today)))
                .doesNotContain("Saal fehlt")
                .doesNotContain("Saal mieten");
        assertThat(String.join(" ", data(HOME + "b10/xlsx?day=" + today))).contains("zurückgezogen");
        assertThat(String.join(" ", data(HOME + "b7/xlsx?day=" + today))).doesNotContain("Begründung des Verfahrens");
        assertThat(String.join(" ", data(HOME + "b14/xlsx?day=" + today)))
                .contains("erst später bekannt")
                .contains("Neuer Name")
                .contains("Neues Ziel");
    }

    @Test
    void thePublicReportNamesGoalsAndWhomToAskAndNothingInternal() throws IOException {
        String board = String.join(" ", data(HOME + "b14/xlsx?day=2023-06-30"));
        assertThat(board)
                .contains("Mittelzentren und ländliche Gemeinden")
                .contains("Ansprechstelle")
                .doesNotContain("Ampel")
                .doesNotContain("Rückstand");
    }
}
