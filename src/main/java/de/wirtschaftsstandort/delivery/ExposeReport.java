package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.document.QrCode;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page of a site as a document to hand out: what the page marks with {@code data-document}, in its order and its words,
 * so that paper and page never say different things; the mark's value is the heading of what has none of its own. A page
 * without {@code data-expose} is not handed out.
 */
final class ExposeReport {

    private static final int QR_MILLIMETRES = 27;
    private static final int MAP_MILLIMETRES = 90;

    private final Element root;
    private final Document page;
    private final String address;
    private final Function<String, List<String>> outlines;

    private ExposeReport(Document page, Element root, String address, Function<String, List<String>> outlines) {
        this.page = page;
        this.root = root;
        this.address = address;
        this.outlines = outlines;
    }

    /**
     * @param address of the page, with scheme and host
     * @param outlines path data of what a drawing of the page takes from another file, by the address it says
     */
    static Optional<Report> of(String html, String address, Function<String, List<String>> outlines) {
        Document page = Jsoup.parse(html);
        return Optional.ofNullable(page.selectFirst("[data-expose]"))
                .map(root -> new ExposeReport(page, root, address, outlines).report());
    }

    private Report report() {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new Report.Section("", texts(page, "main .lead"), List.of(qrCode()), List.of()));
        for (Element part : root.select("[data-document]")) {
            sections.add(section(part));
        }
        List<Report.Fact> facts = new ArrayList<>();
        facts.add(new Report.Fact(root.attr("data-address"), address));
        for (Element fact : page.select("[data-document-fact]")) {
            facts.add(new Report.Fact(fact.attr("data-document-fact"), fact.text()));
        }
        return new Report(
                text(page, "h1"), page.select("html").attr("lang"), facts, sections, root.attr("data-expose"));
    }

    private Report.Section section(Element part) {
        String heading = part.attr("data-document").isEmpty() ? text(part, "h2, h3") : part.attr("data-document");
        Optional<Element> drawing = Optional.ofNullable(part.selectFirst("svg[role=img][viewBox]"));
        List<Report.Picture> pictures = drawing.map(this::map).stream().toList();
        List<Table> tables = part.select("dl").isEmpty() ? List.of() : List.of(facts(heading, part));
        return new Report.Section(heading, texts(part, ".contact h3, p, li, figcaption"), pictures, tables);
    }

    private Table facts(String heading, Element part) {
        Table.Builder table = Table.of(
                heading, Table.Column.header(root.attr("data-name")), Table.Column.text(root.attr("data-value")));
        for (Element name : part.select("dl dt")) {
            Element value = Objects.requireNonNullElse(name.nextElementSibling(), name);
            table.row(Value.words(name.text()), Value.words(value.text()));
        }
        return table.build();
    }

    private Report.Picture qrCode() {
        QrCode code = QrCode.of(address);
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$dmm\" height=\"%1$dmm\" viewBox=\"0 0 %2$d %2$d\">"
                                .formatted(QR_MILLIMETRES, code.size())
                        + "<path d=\"" + code.path() + "\" fill=\"#000000\"/></svg>";
        return new Report.Picture(svg, root.attr("data-code"), true);
    }

    /** Style sheets of the site do not reach the document: the marked place and the others get their colours here. */
    private Report.Picture map(Element drawing) {
        String[] box = drawing.attr("viewBox").split(" ", -1);
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%dmm\" height=\"%dmm\" viewBox=\"%s\">"
                        .formatted(
                                MAP_MILLIMETRES,
                                Math.round(MAP_MILLIMETRES * height / width),
                                drawing.attr("viewBox")));
        for (Element used : drawing.select("use")) {
            for (String path : outlines.apply(used.attr("href"))) {
                svg.append("<path fill-rule=\"evenodd\" stroke=\"#ffffff\" stroke-width=\"2\" fill=\"")
                        .append(used.hasClass("current") ? "#b8401f" : "#d5dfd3")
                        .append("\" d=\"")
                        .append(path)
                        .append("\"/>");
            }
        }
        return new Report.Picture(svg.append("</svg>").toString(), drawing.attr("aria-label"));
    }

    private static String text(Element within, String selector) {
        return Optional.ofNullable(within.selectFirst(selector))
                .map(Element::text)
                .orElse("");
    }

    private static List<String> texts(Element within, String selector) {
        return within.select(selector).eachText();
    }
}
