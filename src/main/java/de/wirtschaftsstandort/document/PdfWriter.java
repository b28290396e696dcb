package de.wirtschaftsstandort.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** Writes a report as a tagged PDF (PDF/UA, archived as PDF/A-3) with its own font; nothing is loaded from anywhere. */
@Component
public class PdfWriter {

    /** Comes with the PDF library, under the SIL Open Font License. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final String style = new String(resource("/document/report.css"), StandardCharsets.UTF_8);
    private final byte[] letters = resource(FONT);

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public byte[] write(Report report) {
        return write(report, Paper.LANDSCAPE);
    }

    public byte[] write(Report report, Paper paper) {
        try (PDDocument document = new PDDocument();
                TrueTypeFont font = font()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePageSupplier(new MarkedPages());
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            PDFontSupplier loaded = new PDFontSupplier(PDType0Font.load(document, font, true));
            builder.useFont(loaded, "Report", 400, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
            builder.withHtmlContent(ReportHtml.of(report, style + paper.style()), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                return CompactPdf.of(document);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** German and English need no ligatures, and looking for them takes a third of the time of a long table. */
    private TrueTypeFont font() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(letters));
        font.setEnableGsub(false);
        return font;
    }
}
