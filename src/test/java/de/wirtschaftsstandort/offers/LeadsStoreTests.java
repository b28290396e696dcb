package de.wirtschaftsstandort.offers;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.catalogue.PlotQuestions;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.XlsxWriter;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.security.TestAudit;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import de.wirtschaftsstandort.support.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeadsStoreTests {

    private static final String PLOT = "370f826f-5016-5ea4-a0af-b2bd187d8d31";
    private static final String OTHER = "c0a6b541-3adb-53ab-8e28-676dab01a7b6";
    private static final String PARK = "f9234ef5-cb6a-5bc4-814d-2afe7b3ac134";

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Clock clock = Clock.fixed(
            LocalDate.of(2026, 6, 30).atTime(9, 0).atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE);
    private final Leads leads = new Leads(jdbc);
    private final KeepLeads keeping =
            new KeepLeads(leads, TestAudit.on(database, clock), PlotQuestions.freshness(clock));

    /** Half an hour before the first of June, county time. */
    private UUID receive(String entries) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into visitor.enquiry (id, kind, ticket, site, language, page, entries, purpose,
                                                     received_at, delete_on, stamp)
                        values (?, 'contact', ?, 'kreis', 'de', '/kontakt', ?::jsonb, 'Beantwortung',
                                '2026-05-31T22:30:00Z', '2028-06-01', ?)""")
                .params(id, "K-" + id, entries, id.toString())
                .update();
        return id;
    }

    @Test
    void beginWithEachOfferAnEnquiryNamesAndNothingElse() {
        UUID enquiry = receive("{\"about\": \"plots:" + PLOT + " Feld (NOS-1)\", \"watched\": \"plots:" + OTHER
                + " Rand\\ncompanies:" + PARK + " Glas\\nplots:" + PLOT + " Feld (NOS-1)\","
                + " \"campaign\": \"campaigns:" + PARK + " Ansiedlung\", \"message\": \"Wir suchen.\"}");
        receive("{\"message\": \"plots:" + PLOT + "\"}");

        assertThat(leads.all()).hasSize(2).allSatisfy(lead -> {
            assertThat(lead.enquiry()).contains(enquiry);
            assertThat(lead.campaignName()).isEqualTo("Ansiedlung");
            assertThat(lead.steps()).containsOnlyKeys(LeadStep.ENQUIRY);
            assertThat(lead.begun()).contains(LocalDate.of(2026, 6, 1));
        });
        assertThat(leads.all()).extracting(Lead::name).containsExactly("Feld (NOS-1)", "Rand");
    }

    @Test
    void outliveTheEnquiryWithoutAWordOfIt() {
        UUID enquiry = receive("{\"about\": \"plots:" + PLOT + " Feld\", \"name\": \"Beispiel\"}");

        jdbc.sql("delete from visitor.enquiry where id = ?").param(enquiry).update();

        Lead left = leads.all().get(0);
        assertThat(left.enquiry()).isEmpty();
        assertThat(left.toString()).doesNotContain("Beispiel").doesNotContain(enquiry.toString());
    }

    @Test
    void keepStepsByHandAndWriteThemToTheLog() {
        receive("{\"about\": \"plots:" + PLOT + " Feld\"}");
        Lead lead = leads.all().get(0);

        assertThat(keeping.record(lead, LeadStep.VIEWING, LocalDate.of(2026, 6, 5))
                        .isDone())
                .isTrue();
        assertThat(keeping.record(lead, LeadStep.VIEWING, LocalDate.of(2026, 6, 6))
                        .isDone())
                .isTrue();
        assertThat(keeping.record(lead, LeadStep.DEAL, LocalDate.of(2026, 7, 1)).fault())
                .isEqualTo("ahead");
        assertThat(leads.find(lead.id()).orElseThrow().steps())
                .containsEntry(LeadStep.VIEWING, LocalDate.of(2026, 6, 6))
                .doesNotContainKey(LeadStep.DEAL);

        keeping.remove(lead, LeadStep.VIEWING);
        assertThat(leads.find(lead.id()).orElseThrow().steps()).containsOnlyKeys(LeadStep.ENQUIRY);
        keeping.delete(lead);
        assertThat(leads.all()).isEmpty();
        assertThat(jdbc.sql("select action from people.audit where action like 'offer.%' order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("offer.lead.step", "offer.lead.step", "offer.lead.stepRemoved", "offer.lead.deleted");
    }

    @Test
    void makeTheMonitoringOfAYearWithTheStatesOfItsLastDay() throws Exception {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC)
                .add(
                        "estates",
                        NodeBuilder.aNode("/kreis/park", "mgnl:content")
                                .id(PARK)
                                .set("name", "Park"))
                .add(
                        "plots",
                        plot("feld", PLOT, "available", 4_000, 3_000).set("estate", PARK),
                        plot("rand", OTHER, "sold", 5_000, 0).set("estate", PARK),
                        NodeBuilder.aNode("/kreis/rand/stateHistory", "mgnl:contentNode"),
                        change("0", "2024-05-01", "available"),
                        change("1", "2026-02-01", "sold"));
        receive("{\"about\": \"plots:" + PLOT + " Feld\"}");

        Table now = areas(tree, 2026);
        Table before = areas(tree, 2025);

        assertThat(total(now)).containsExactly("Summe", "2", "3.000", "0", "5.000", "5.000", "1", "0", "0", "0");
        assertThat(total(before)).containsExactly("Summe", "2", "3.000", "0", "0", "0", "0", "0", "0", "0");
        assertThat(now.rows())
                .extracting(row -> row.values().get(0).shown("de"))
                .containsExactly("Schkeuditz, Park", "Schkeuditz", "Summe");
        Report report = report(tree, 2026);
        assertThat(new String(new PdfWriter().write(report), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(new XlsxWriter().write(report)).startsWith('P', 'K');
    }

    private static List<String> total(Table table) {
        return table.rows().get(table.rows().size() - 1).values().stream()
                .map(value -> value.shown("de"))
                .toList();
    }

    private static NodeBuilder plot(String name, String id, String state, int total, int free) {
        return NodeBuilder.aNode("/kreis/" + name, "mgnl:content")
                .id(id)
                .set("state", state)
                .set("municipality", "14730270")
                .set("areaTotal", total)
                .set("areaFree", free);
    }

    private static NodeBuilder change(String name, String since, String state) {
        return NodeBuilder.aNode("/kreis/rand/stateHistory/" + name, "mgnl:contentNode")
                .set("state", state)
                .set(
                        PropertyKey.of("since"),
                        PropertyValue.of(LocalDate.parse(since)
                                .atStartOfDay(CountyTime.ZONE)
                                .toOffsetDateTime()));
    }

    private Report report(ContentTree tree, int year) {
        PublicOffers offers =
                new PublicOffers(OneCounty.withOffice("a@kreis.example"), tree, PlotQuestions.freshness(clock));
        return new Monitoring(
                        offers,
                        leads,
                        new FunnelTables(tree, References.municipalities()),
                        tree,
                        PlotQuestions.freshness(clock))
                .of(year, "de", key -> key.equals("leads.sum") ? "Summe" : key, LocalDate::toString);
    }

    private Table areas(ContentTree tree, int year) {
        return report(tree, year).sections().get(0).tables().get(0);
    }
}
