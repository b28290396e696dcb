package de.wirtschaftsstandort.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader by ear is given of tables over many pages, and what that costs. */
class LongTablesTests {

    private static final int ROWS = 260;
    private static final int COLUMNS = 8;

    /** A cell once took 150 bytes, most of them for its tags. */
    private static final int BYTES_OF_A_CELL = 70;

    private static Report report(int rows) {
        Table.Column[] columns = IntStream.range(0, COLUMNS)
                .mapToObj(at -> at == 0 ? Table.Column.header("Nr.") : Table.Column.text("Spalte " + at))
                .toArray(Table.Column[]::new);
        Table.Builder table = Table.of("Belege", columns);
        for (int row = 0; row < rows; row++) {
            table.row(Table.Weight.PLAIN, values(row));
        }
        return new Report(
                "Belegliste", "de", List.of(), List.of(Report.Section.of(table.build())), "Aus Steuermitteln.");
    }

    private static List<Value> values(int row) {
        return words(row).stream().map(Value::words).toList();
    }

    /** The last cell of every third row is empty. */
    private static List<String> words(int row) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(at -> at == COLUMNS - 1 && row % 3 == 0 ? "" : "Zeile " + row + " Fach " + at)
                .toList();
    }

    private static PDDocument read(Report report, Paper paper) throws IOException {
        return Loader.loadPDF(new PdfWriter().write(report, paper));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theTagsOfALongTableReadItRowByRow(Paper paper) throws IOException {
        try (PDDocument pdf = read(report(ROWS), paper)) {
            PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertThat(below(root, "Table")).hasSize(1);
            List<PDStructureElement> rows = below(root, "TR");
            assertThat(rows).hasSize(1 + ROWS);
            Map<PDPage, Map<Integer, String>> texts = texts(pdf);
            for (int row = 0; row < ROWS; row++) {
                List<PDStructureElement> cells = below(rows.get(1 + row), "");
                assertThat(cells)
                        .extracting(PDStructureElement::getStructureType)
                        .startsWith("TH", "TD");
                assertThat(cells)
                        .extracting(cell -> text(cell, texts))
                        .as("row %d", row)
                        .isEqualTo(words(row));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 51})
    void aTableOfAnyLengthHasItsHeadAndItsRows(int rows) throws IOException {
        try (PDDocument pdf = read(report(rows), Paper.LANDSCAPE)) {
            PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertThat(below(root, "TR")).hasSize(1 + rows);
            List<PDStructureElement> heads = below(root, "TH");
            assertThat(heads).hasSize(COLUMNS + rows);
            assertThat(heads).allSatisfy(head -> assertThat(
                            head.getAttributes().getObject(0).toString())
                    .contains("Scope=" + (head.getParent() == below(root, "TR").get(0) ? "Column" : "")));
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theTagsOfALongTableAreSmall(Paper paper) {
        int few = new PdfWriter().write(report(ROWS), paper).length;
        int many = new PdfWriter().write(report(2 * ROWS), paper).length;
        assertThat((many - few) / (ROWS * COLUMNS)).isBetween(1, BYTES_OF_A_CELL);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void nothingIsDrawnOutsideOfAMarkAndNoMarkIsAroundNothing(Paper paper) throws IOException {
        try (PDDocument pdf = read(report(ROWS), paper)) {
            for (PDPage page : pdf.getPages()) {
                String content;
                try (InputStream in = page.getContents()) {
                    content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                }
                assertThat(content).contains(" BDC\n").doesNotContain(" BDC\nEMC\n");
                int depth = 0;
                for (String line : content.lines().toList()) {
                    depth += line.endsWith(" BDC") ? 1 : line.equals("EMC") ? -1 : 0;
                    boolean draws = line.equals("f") || line.endsWith(" Tj") || line.equals("S");
                    assertThat(depth).as(line).isBetween(draws ? 1 : 0, 2);
                }
                assertThat(depth).isZero();
            }
        }
    }

    /** In the order they are read; of any kind without a name. */
    private static List<PDStructureElement> below(PDStructureNode node, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.isEmpty() || type.equals(element.getStructureType())) {
                    found.add(element);
                }
                found.addAll(below(element, type));
            }
        }
        return found;
    }

    private static Map<PDPage, Map<Integer, String>> texts(PDDocument pdf) throws IOException {
        Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marks = texts.computeIfAbsent(page, one -> new HashMap<>());
            for (PDMarkedContent mark : extractor.getMarkedContents()) {
                marks.put(
                        number(page, mark),
                        mark.getContents().stream()
                                .map(letter -> ((TextPosition) letter).getUnicode())
                                .collect(Collectors.joining()));
            }
        }
        return texts;
    }

    /** The extractor takes the name of what a mark says for its tag, and does not look it up. */
    private static int number(PDPage page, PDMarkedContent mark) {
        return page.getResources()
                .getProperties(COSName.getPDFName(mark.getTag()))
                .getCOSObject()
                .getInt(COSName.MCID);
    }

    private static String text(PDStructureElement cell, Map<PDPage, Map<Integer, String>> texts) {
        StringBuilder text = new StringBuilder();
        for (Object kid : cell.getKids()) {
            if (kid instanceof Integer number) {
                text.append(marked(texts, cell.getPage(), number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(marked(texts, reference.getPage(), reference.getMCID()));
            }
        }
        return text.toString();
    }

    private static String marked(Map<PDPage, Map<Integer, String>> texts, PDPage page, int number) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(number, "no text " + number);
    }
}
