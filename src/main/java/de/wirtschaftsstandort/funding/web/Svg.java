package de.wirtschaftsstandort.funding.web;

import java.util.Locale;

/** Writes a drawing; colours are given twice, as an attribute for paper and as a class for the screen's light and dark. */
final class Svg {

    private final StringBuilder svg = new StringBuilder();

    /** @param alternative what the drawing shows, for people who do not see it */
    Svg(int width, int height, String alternative) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" aria-label=\"")
                .append(escape(alternative))
                .append("\" font-family=\"Report, sans-serif\" font-size=\"12\">");
    }

    /** What the parts of a drawing mean. */
    enum Ink {
        PLAN("#b9c1ca"),
        ACTUAL("#0b5a6b"),
        OPEN("#b26b00"),
        LINE("#717b8a"),
        TEXT("#171a2b"),
        MARK("#a5162a"),
        NOTHING("none");

        private final String paper;

        Ink(String paper) {
            this.paper = paper;
        }
    }

    Svg bar(double x, double y, double width, double height, Ink ink, String title) {
        svg.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(Math.max(0, width)))
                .append("\" height=\"")
                .append(number(height))
                .append('"')
                .append(colour("fill", ink))
                .append("><title>")
                .append(escape(title))
                .append("</title></rect>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, Ink ink) {
        svg.append("<line x1=\"")
                .append(number(x1))
                .append("\" y1=\"")
                .append(number(y1))
                .append("\" x2=\"")
                .append(number(x2))
                .append("\" y2=\"")
                .append(number(y2))
                .append('"')
                .append(colour("stroke", ink))
                .append("/>");
        return this;
    }

    Svg path(String points, Ink ink, String dashes) {
        svg.append("<polyline fill=\"none\" stroke-width=\"2.5\" points=\"")
                .append(points)
                .append('"')
                .append(dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
                .append(colour("stroke", ink))
                .append("/>");
        return this;
    }

    Svg diamond(double x, double y, double size, Ink ink, String title) {
        svg.append("<polygon points=\"")
                .append(point(x, y - size))
                .append(' ')
                .append(point(x + size, y))
                .append(' ')
                .append(point(x, y + size))
                .append(' ')
                .append(point(x - size, y))
                .append('"')
                .append(colour("fill", ink))
                .append("><title>")
                .append(escape(title))
                .append("</title></polygon>");
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Svg text(double x, double y, String anchor, String words) {
        svg.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append('"')
                .append(colour("fill", Ink.TEXT))
                .append('>')
                .append(escape(words))
                .append("</text>");
        return this;
    }

    static String point(double x, double y) {
        return number(x) + "," + number(y);
    }

    String close() {
        return svg.append("</svg>").toString();
    }

    private static String colour(String attribute, Ink ink) {
        return " class=\"" + attribute + "-" + ink.name().toLowerCase(Locale.ROOT) + "\" " + attribute + "=\""
                + ink.paper + "\"";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
