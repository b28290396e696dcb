package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exposé that an investor takes away says what the page says. */
class ExposeIntegrationTests {

    private static final RunningApplication APPLICATION = SharedApplication.get();
    private static final int PRINT_DPI = 200;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void isATaggedDocumentInThePagesLanguageWithItsFactsInTheirOrder(String language) throws Exception {
        String path = first(language + "/gewerbeflaechen/flaechen");
        Document page = page(path);

        try (PDDocument pdf = Loader.loadPDF(pdf(pdfOf(page)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(page.select("html").attr("lang"));
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(page.select("h1").text());

            String text = words(new PDFTextStripper().getText(pdf));
            List<Integer> places = new ArrayList<>();
            int from = 0;
            for (Element fact : page.select(".fact-group dl > div")) {
                int at = text.indexOf(words(fact.text()), from);
                places.add(at);
                from = Math.max(from, at);
            }
            assertThat(places).hasSizeGreaterThan(60).doesNotContain(-1).isSorted();
            assertThat(text).contains(words(page.select("dd.missing").get(0).text()));
            assertThat(text).contains("GeoBasis-DE/BKG");
            assertThat(text).contains(words(page.select("aside .contact").text()));
            assertThat(text)
                    .contains(words(page.select("aside [data-document]").get(1).attr("data-document")));
        }
    }

    @Test
    void itsCodeLeadsBackToThePage() throws Exception {
        String path = first("/gewerbeflaechen/immobilien");

        try (PDDocument pdf = Loader.loadPDF(pdf(pdfOf(page(path))))) {
            BufferedImage sheet = new PDFRenderer(pdf).renderImageWithDPI(0, PRINT_DPI);
            int[] signs = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
            BinaryBitmap seen = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), signs)));

            assertThat(new QRCodeReader().decode(seen).getText())
                    .isEqualTo(APPLICATION.uri(path).toString());
        }
    }

    @Test
    void onlyExposesAreHandedOut() {
        assertThat(APPLICATION.status("/exposes/kontakt.pdf")).isEqualTo(404);
        assertThat(APPLICATION.status("/exposes/gewerbeflaechen/flaechen/gibt-es-nicht.pdf"))
                .isEqualTo(404);
        assertThat(APPLICATION.status("/exposes/..%2f..%2fetc%2fpasswd.pdf")).isIn(400, 404);
        assertThat(APPLICATION.status("/exposes.pdf")).isEqualTo(404);
        assertThat(APPLICATION.status("/exposes/.pdf")).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void thePageOfAPlotAnswersQuestionsFromItsAddressAlone(String language) {
        String plot = language + "/gewerbeflaechen/flaechen/beispiel-collmblick-garten";
        Document page = page(plot + "?teil=7.000&taetigkeit=25.62&kampagne=test");

        assertThat(page.select("#parcel tbody td").eachText())
                .contains(language.isEmpty() ? "7.000 m² × 0,8" : "7,000 m² × 0.8")
                .contains(language.isEmpty() ? "140.000,00 €" : "140,000.00 €");
        assertThat(page.select("#use .lights li.met").text()).contains("§ 8 Abs. 2 Nr. 1 BauNVO");
        assertThat(page.select("#use .note").text())
                .contains(language.isEmpty() ? "keine Rechtsauskunft" : "no legal advice");
        assertThat(page.select("#use form input[type=hidden]").eachAttr("name")).containsExactly("teil", "kampagne");
        assertThat(page.select("#parcel form input[type=hidden]").eachAttr("name"))
                .containsExactly("taetigkeit", "kampagne");
        assertThat(page.select("#use, #parcel").text()).doesNotContain("use.").doesNotContain("parcel.");

        Document refused = page(plot + "?teil=50&taetigkeit=%3Cb%3EGlas&handel=viel");
        assertThat(refused.select("#parcel .fault, #use .fault")).hasSize(3);
        assertThat(refused.select("input[aria-invalid=true]").eachAttr("value"))
                .containsExactly("50", "<b>Glas", "viel");
    }

    private static String first(String list) {
        return page(list).select(".site-entry h3 a").get(0).attr("href");
    }

    private static Document page(String path) {
        return Jsoup.parse(APPLICATION.get(path).body());
    }

    private static String pdfOf(Document page) {
        return page.select("a[type=application/pdf][href^=/exposes/]").attr("href");
    }

    private byte[] pdf(String path) throws Exception {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(APPLICATION.uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return answer.body();
    }

    /** Without spaces and line ends, which paper sets where it needs them. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0\u00ad]+", "");
    }
}
