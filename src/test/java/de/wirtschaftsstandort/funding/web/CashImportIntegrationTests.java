package de.wirtschaftsstandort.funding.web;

import static de.wirtschaftsstandort.funding.web.FundingDesk.HOME;
import static de.wirtschaftsstandort.funding.web.FundingDesk.as;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Visitor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Payments of the cash system come in by a file, as such systems write it: code page, semicolons, stray quotes. */
class CashImportIntegrationTests {

    private static final String FILE =
            """
            Maßnahme;Tag;Betrag;Rechnung;Empfänger
            14;2023-06-14;"1.234,50";K-1;Bürobedarf Beispiel
            14;2023-06-15;"1,234.50";K-2;Bürobedarf Beispiel
            14;2023-06-16;"100,00;K-3;Bürobedarf Beispiel

            14;2023-06-17;50,00;K-4;"Druck ""Beispiel"" GmbH"
            """;

    private static Visitor.Answer sent(Visitor visitor, byte[] file, Map<String, String> typed) {
        return FundingDesk.upload(visitor, "/receipts/cash", typed, "Kasse.csv", file);
    }

    @Test
    void takesWhatIsRightAndNamesEveryOtherLine() {
        Visitor finance = as("kassenliste", "finance");
        byte[] file = FILE.getBytes(Charset.forName("windows-1252"));

        Visitor.Answer whole = sent(finance, file, Map.of("whole", "true"));
        assertThat(whole.status()).isEqualTo(422);
        assertThat(whole.page().select("#file-wrong").text())
                .contains("Zeile 3")
                .contains("Zeile 4");
        assertThat(whole.page().select("input[name=whole]").hasAttr("checked")).isTrue();
        assertThat(finance.get(HOME + "/receipts?q=Kassensystem").text()).doesNotContain("1.234,50");

        assertThat(sent(finance, file, Map.of()).status()).isEqualTo(302);
        Visitor.Answer list = finance.get(HOME + "/receipts");
        assertThat(list.text())
                .contains("Übernommen: 2, schon bekannt: 0.")
                .contains("Bürobedarf Beispiel")
                .contains("1.234,50");
        assertThat(list.page().select("#refused-lines + ul li"))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line.text()).startsWith("Zeile 3: "))
                .anySatisfy(
                        line -> assertThat(line.text()).startsWith("Zeile 4: ").contains("Anführungszeichen"));

        assertThat(sent(finance, FILE.getBytes(StandardCharsets.UTF_8), Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(finance.get(HOME + "/receipts").text()).contains("Übernommen: 0, schon bekannt: 2.");
    }

    @Test
    void whatIsNoListIsRefusedAtTheField() {
        Visitor finance = as("kassenfehler", "finance");
        assertThat(sent(finance, new byte[] {'P', 'K', 0, 1}, Map.of())
                        .page()
                        .select("#file-wrong")
                        .text())
                .contains("keine Textdatei");
        assertThat(sent(finance, new byte[0], Map.of())
                        .page()
                        .select("#file-wrong")
                        .text())
                .contains("Datei auswählen");
    }

    @Test
    void onlyWhoMayReleaseMoneyReadsPaymentsIn() {
        Visitor lead = as("kassenleitung", "programme-lead");
        assertThat(lead.get(HOME + "/receipts").page().select("#cash")).isEmpty();
        assertThat(sent(lead, FILE.getBytes(StandardCharsets.UTF_8), Map.of()).status())
                .isEqualTo(403);
    }
}
