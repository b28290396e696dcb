package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.document.Paper;
import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyBrochureStoreTests {

    private static final CompanyBrochure BROCHURE = new CompanyBrochure(
            References.municipalities(),
            References.classification(),
            new ChoiceWords(),
            Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC));

    private static final class ChoiceWords implements Messages {

        private static final Map<String, String> WORDS = Map.of(
                "de company.size.10-49", "10–49 Beschäftigte",
                "de company.market.germany", "Deutschland",
                "en company.market.germany", "Germany");

        @Override
        public Optional<String> find(String key, Locale locale) {
            return Optional.ofNullable(WORDS.get(locale + " " + key));
        }

        @Override
        public String text(String key, Locale locale, Object... arguments) {
            return find(key, locale).orElse(key);
        }
    }

    private static NodeBuilder aCompany(int number) {
        return NodeBuilder.aNode("/c" + number, "mgnl:content")
                .set("title", "Beispiel <" + number + "> & Söhne")
                .set("summary", "Kurz gesagt " + number)
                .set("wz", List.of("23.1"))
                .set("city", "Oschatz")
                .set("consentPrint", "2026-01-01");
    }

    private static Report report(String language, List<NodeBuilder> companies) {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC);
        List<ContentNode> nodes = new ArrayList<>();
        companies.forEach(company -> tree.add("companies", company));
        for (int i = 0; i < companies.size(); i++) {
            nodes.add(tree.require("companies", "/c" + i));
        }
        return BROCHURE.of(
                nodes,
                language,
                "Landkreis Beispiel",
                "http://localhost/x?gemeinde=1",
                node -> "http://localhost" + node.path());
    }

    private static List<String> opening(Report report) {
        return report.sections().get(0).paragraphs();
    }

    @Test
    void choicesAreSaidInWordsAndOthersAsTheyAre() {
        NodeBuilder company = aCompany(0).set("sizeClass", "10-49").set("markets", List.of("germany", "mars"));

        assertThat(facts(report("de", List.of(company))))
                .contains("Größenklasse: 10–49 Beschäftigte", "Absatzmärkte: Deutschland, mars");
        assertThat(facts(report("en", List.of(company)))).contains("Size class: 10-49", "Markets: Germany, mars");
    }

    private static List<String> facts(Report report) {
        return report.sections().get(1).tables().get(0).rows().stream()
                .map(row -> row.values().get(0).shown("de") + ": "
                        + row.values().get(1).shown("de"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de;Unternehmen: eine Auswahl aus dem Branchenkatalog;23.1 Herstellung von Glas und Glaswaren;29. November 2026",
                "en;Companies: a selection of the catalogue;23.1 Manufacture of glass;29 November 2026"
            })
    void isATaggedDocumentInItsLanguageWithSourcesAndDay(String language, String title, String activity, String day)
            throws IOException {
        byte[] pdf = new PdfWriter().write(report(language, List.of(aCompany(0), aCompany(1))), Paper.PORTRAIT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .containsSubsequence("Beispiel <0> & Söhne", "Beispiel <1> & Söhne")
                    .contains(activity)
                    .contains(day)
                    .contains("Destatis")
                    .contains("Landkreis Beispiel");
        }
    }

    @Test
    void printsOnlyWhomItMayAndSaysSo() {
        Report report = report(
                "de",
                List.of(
                        aCompany(0),
                        NodeBuilder.aNode("/c1", "mgnl:content").set("title", "Ohne Freigabe"),
                        NodeBuilder.aNode("/c2", "mgnl:content")
                                .set("title", "Muster")
                                .set("sample", true)));

        assertThat(report.sections())
                .extracting(Report.Section::heading)
                .containsExactly("", "Beispiel <0> & Söhne", "Muster");
        assertThat(opening(report)).singleElement().asString().startsWith("1 weitere Unternehmen");
    }

    @Test
    void hasALimitAndNamesIt() {
        List<NodeBuilder> many = new ArrayList<>();
        for (int i = 0; i <= CompanyBrochure.MOST; i++) {
            many.add(aCompany(i));
        }

        Report report = report("de", many);

        assertThat(report.sections()).hasSize(CompanyBrochure.MOST + 1);
        assertThat(opening(report)).singleElement().asString().contains("die ersten 100 von 101");
        assertThat(opening(report("de", many.subList(0, CompanyBrochure.MOST)))).isEmpty();
    }

    @Test
    void anEmptySelectionSaysThatItIsEmpty() {
        assertThat(opening(report("en", List.of()))).singleElement().asString().contains("nothing was found");
    }
}
