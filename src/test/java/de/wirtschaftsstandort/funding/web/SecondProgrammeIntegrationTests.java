package de.wirtschaftsstandort.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.CreateProgramme;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FundingRole;
import de.wirtschaftsstandort.funding.ProgrammeId;
import de.wirtschaftsstandort.funding.ProgrammeOutline;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A second programme with another classification, other years and rights of its own stands beside the first. */
class SecondProgrammeIntegrationTests {

    private static final String CODE = "RB-SAEULEN";
    private static final String HOME = "/backoffice/funding/" + CODE;
    private static final List<String> PILLARS =
            List.of("Säule Fachkräfte", "Säule Standort", "Säule Vernetzung", "Säule Umsetzung");

    private static Visitor lead;

    @BeforeAll
    static void createAProgrammeOfFourPillars() {
        FundingDesk.PROCESS
                .beans(CreateProgramme.class)
                .iterator()
                .next()
                .create(
                        Actor.of(new UserId("leitung"), new ProgrammeId(1), FundingRole.PROGRAMME_LEAD),
                        new ProgrammeOutline(
                                CODE,
                                "Regionalbudget in Säulen",
                                "Landkreis Beispiel",
                                "Bewilligungsbehörde Beispiel",
                                new DateRange(LocalDate.of(2020, 9, 1), LocalDate.of(2023, 8, 31)),
                                "Säule",
                                PILLARS,
                                IntStream.rangeClosed(1, PILLARS.size())
                                        .mapToObj(SecondProgrammeIntegrationTests::measure)
                                        .toList()));
        FundingDesk.JDBC
                .sql(
                        """
                        insert into people.role (name, title, second_factor) values ('pillar-lead', 'Leitung Säulen', false);
                        insert into people.permission (role, action, workspace, path)
                        values ('pillar-lead', 'funding.enter', '*', '/**'),
                               ('pillar-lead', 'funding.programme-lead', 'funding', '/RB-SAEULEN'),
                               ('pillar-lead', 'funding.finance', 'funding', '/RB-SAEULEN')
                        """)
                .update();
        lead = FundingDesk.as("saeulenleitung", "pillar-lead");
    }

    private static ProgrammeOutline.NewMeasure measure(int number) {
        return new ProgrammeOutline.NewMeasure(
                number, "Vorhaben " + number, number, Map.of(2021, Money.parse("90.000,00")), Set.of());
    }

    @Test
    void itsPeopleSeeItAloneOnEveryScreen() {
        Visitor.Answer overview = lead.get("/backoffice/funding");
        assertThat(overview.text()).contains("Regionalbudget in Säulen").doesNotContain("Nordsachsen");
        assertThat(lead.get(FundingDesk.HOME).status()).isEqualTo(404);
        assertThat(lead.get(FundingDesk.HOME + "/reports/b1").status()).isEqualTo(404);
        for (String screen : screens()) {
            Visitor.Answer answer = lead.get(screen);
            assertThat(answer.status()).as(screen).isEqualTo(200);
            assertThat(answer.text()).as(screen).doesNotContain("RB-NOS").doesNotContain("Nordsachsen Wirtschaft");
        }
    }

    /** By the groups, each of which shows its own. */
    private static List<String> screens() {
        return lead.get(HOME).page().select(".ways__groups a").eachAttr("href").stream()
                .flatMap(group -> lead.get(group).page().select(".ways__screens a").eachAttr("href").stream())
                .toList();
    }

    @Test
    void everyScreenIsTwoStepsAwayAndSaysWhereOneIs() {
        assertThat(screens()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        for (String address : List.of("/drawdowns", "/rules/fundingRateBp", "/circulars")) {
            Element ways = lead.get(HOME + address).page().expectFirst("nav.ways");
            assertThat(ways.select(".ways__groups [aria-current=true]"))
                    .as(address)
                    .hasSize(1);
            assertThat(ways.select(".ways__screens [aria-current=page]").eachAttr("href"))
                    .containsExactly(HOME + address.replaceAll("(.)/.*", "$1"));
        }
    }

    @Test
    void itIsClassifiedAndCappedByItsOwnPillarsAndYears() {
        assertThat(lead.get(HOME + "/plan").text()).contains(PILLARS).contains("360.000,00");
        assertThat(lead.get(HOME + "/reports/b1?day=2021-06-30&year=2021").text())
                .contains(PILLARS)
                .contains("Bewilligungsbehörde: Bewilligungsbehörde Beispiel")
                .doesNotContain("Landesdirektion Sachsen, Dienststelle Leipzig");
        assertThat(lead.get(HOME + "/years").text())
                .as("four twelfths, twice the whole, eight twelfths of the cap")
                .contains("2020", "2021", "2022", "2023")
                .doesNotContain("2024");
        assertThat(lead.get(HOME + "/years/2020").text()).contains("100.000,00");
        assertThat(lead.get(HOME + "/years/2023").text()).contains("200.000,00");
    }

    @Test
    void moneyIsBoundAndRefusedByItsOwnPlan() {
        Map<String, String> order = new LinkedHashMap<>(Map.of(
                "supplier", "Agentur Beispiel",
                "subject", "Plakate",
                "orderDate", "2021-06-14",
                "net", "400,00",
                "vat", "1900",
                "measure-1", "4",
                "lines", "1"));
        Visitor.Answer bound = FundingDesk.post(lead, HOME + "/orders/new", order);
        assertThat(bound.status()).as(bound.text()).isEqualTo(302);
        order.put("orderDate", "2022-06-14");
        Visitor.Answer refused = FundingDesk.post(lead, HOME + "/orders/new", order);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("fehlen");
    }

    @Test
    void whoHasBothSeesTheSumOfBoth() {
        Visitor auditor = FundingDesk.as("saeulenpruefung", "auditor");
        assertThat(auditor.get("/backoffice/funding").text())
                .contains("Regionalbudget in Säulen")
                .contains("360.000,00");
        assertThat(auditor.get(HOME + "/reports/b1?day=2021-06-30&year=2021").status())
                .isEqualTo(200);
    }

    private static String sentCall() {
        FundingDesk.JDBC
                .sql(
                        """
                        insert into funding.drawdown (programme_id, number, procedure, requested_on, expected_cents, requested_cents, state,
                                                      prepared_by, recorded_at)
                        select id, 'MA-2021-77', 'VORSCHUSS', date '2021-03-01', 125000, 100000, 'SUBMITTED', 'jemand', now()
                          from funding.programme where code = 'RB-SAEULEN'
                        """)
                .update();
        return "MA-2021-77";
    }

    private static byte[] letter() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aLumpSumCutIsEnteredWithItsLetterSpreadAndPrinted() throws IOException {
        String call = sentCall();
        Map<String, String> typed =
                Map.of("occasion", call, "amount", "10,01", "decidedOn", "2021-03-02", "reason", "Vermerk fehlt");
        Visitor.Answer unproven = FundingDesk.post(lead, HOME + "/cuts", typed);
        assertThat(unproven.status()).isEqualTo(422);
        assertThat(unproven.page().select("#file-wrong").text())
                .isEqualTo("Bitte das Schreiben der Behörde auswählen.");
        assertThat(unproven.page().select("#amount").val()).isEqualTo("10,01");
        Visitor.Answer entered = FundingDesk.upload(lead, HOME + "/cuts", typed, "Kuerzung.pdf", letter());

        assertThat(entered.status()).as(entered.text()).isEqualTo(302);
        Visitor.Answer shown = lead.get(HOME + "/cuts");
        assertThat(shown.page().select("main table").get(0).text())
                .contains("K-2021-01", call, "Vermerk fehlt", "gilt");
        assertThat(shown.page().select("main table").get(1).select("tr.sum").text())
                .contains("5,01", "5,00", "10,01");
        assertThat(lead.get(HOME + "/drawdowns/" + call).page().select("main").text())
                .contains("K-2021-01", "Vermerk fehlt");
        assertThat(lead.get(HOME + "/reports/b5").text()).contains("Pauschale Kürzungen", "Vermerk fehlt");
        assertThat(lead.get(HOME + "/reports/b3").text()).contains("Zuwendung nach Kürzung", "Vermerk fehlt");
        Visitor.Answer unlifted = FundingDesk.post(
                lead,
                HOME + "/cuts/lifted",
                Map.of("cut", "K-2021-01", "liftedOn", "2021-03-03", "liftReason", "Widerspruch"));
        assertThat(unlifted.page().select("#liftFile-wrong").text()).isNotEmpty();
    }
}
