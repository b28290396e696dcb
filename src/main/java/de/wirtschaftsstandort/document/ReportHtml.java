package de.wirtschaftsstandort.document;

import java.util.List;
import java.util.regex.Matcher;

/** A report as well-formed XHTML, the way the PDF renderer reads it. */
final class ReportHtml {

    /** The renderer goes through all rows of a body for each of them. */
    private static final int ROWS_OF_A_BODY = 50;

    private final Report report;
    private final StringBuilder html = new StringBuilder();

    private ReportHtml(Report report) {
        this.report = report;
    }

    static String of(Report report, String style) {
        return new ReportHtml(report).write(style);
    }

    private String write(String style) {
        html.append("<!DOCTYPE html><html lang=\"")
                .append(escape(report.language()))
                .append("\"><head><title>")
                .append(escape(report.title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(escape(report.title()))
                .append("\"/><meta name=\"subject\" content=\"")
                .append(escape(report.title()))
                .append("\"/><style>")
                .append(style)
                .append("</style><bookmarks><bookmark name=\"")
                .append(escape(report.title()))
                .append("\" href=\"#top\"/></bookmarks></head><body><p class=\"foot\">")
                .append(escape(report.notice()))
                .append("</p><h1 id=\"top\">")
                .append(escape(report.title()))
                .append("</h1>");
        report.sections().stream()
                .flatMap(section -> section.pictures().stream())
                .filter(Report.Picture::aside)
                .forEach(this::picture);
        facts();
        report.sections().forEach(this::section);
        return html.append("</body></html>").toString();
    }

    private void facts() {
        if (report.facts().isEmpty()) {
            return;
        }
        html.append("<ul class=\"facts\">");
        report.facts().forEach(fact -> html.append("<li>")
                .append(escape(fact.label()))
                .append(": ")
                .append(escape(fact.value()))
                .append("</li>"));
        html.append("</ul>");
    }

    private void section(Report.Section section) {
        if (!section.heading().isEmpty()) {
            html.append("<h2>").append(escape(section.heading())).append("</h2>");
        }
        section.paragraphs()
                .forEach(paragraph ->
                        html.append("<p>").append(escape(paragraph)).append("</p>"));
        section.pictures().stream().filter(picture -> !picture.aside()).forEach(this::picture);
        section.tables().forEach(this::table);
    }

    /** The renderer takes the words of a figure's tag from the drawing itself. */
    private void picture(Report.Picture picture) {
        String words = escape(picture.alternative());
        html.append("<div class=\"")
                .append(picture.aside() ? "picture aside" : "picture")
                .append("\" role=\"img\" title=\"")
                .append(words)
                .append("\">")
                .append(picture.svg().replaceFirst("<svg ", Matcher.quoteReplacement("<svg alt=\"" + words + "\" ")))
                .append("</div>");
    }

    private void table(Table table) {
        html.append("<table title=\"").append(escape(table.caption())).append("\"><thead><tr>");
        for (Table.Column column : table.columns()) {
            html.append("<th scope=\"col\"")
                    .append(column.number() ? " class=\"number\">" : ">")
                    .append(escape(column.title()))
                    .append("</th>");
        }
        html.append("</tr></thead>");
        List<Table.Row> rows = table.rows();
        for (int from = 0; from < rows.size(); from += ROWS_OF_A_BODY) {
            html.append("<tbody>");
            rows.subList(from, Math.min(from + ROWS_OF_A_BODY, rows.size())).forEach(row -> row(table.columns(), row));
            html.append("</tbody>");
        }
        html.append("</table>");
    }

    private void row(List<Table.Column> columns, Table.Row row) {
        html.append(row.sum() ? "<tr class=\"sum\">" : "<tr>");
        for (int at = 0; at < columns.size(); at++) {
            Value value = row.values().get(at);
            String tag = columns.get(at).header() ? "th" : "td";
            html.append('<')
                    .append(tag)
                    .append(columns.get(at).header() ? " scope=\"row\"" : "")
                    .append(columns.get(at).number() ? " class=\"number\">" : ">")
                    .append(escape(value.shown(report.language())))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        html.append("</tr>");
    }

    /** Signs XML does not allow are left out: they would end the document. */
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (sign >= ' ' || sign == '\n' || sign == '\t') {
                        safe.appendCodePoint(sign);
                    }
                }
            }
        });
        return safe.toString();
    }
}
