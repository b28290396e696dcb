package de.wirtschaftsstandort.media;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** How large a drawing wants to be, in pixels; 0 when it does not say. */
record SvgSize(int width, int height) {

    static final SvgSize UNKNOWN = new SvgSize(0, 0);

    private static final double LARGEST = 100_000;

    /** By its own width and height, else by its view box. */
    static SvgSize of(XMLStreamReader svg) {
        int width = pixels(svg, "width");
        int height = pixels(svg, "height");
        if (width > 0 && height > 0) {
            return new SvgSize(width, height);
        }
        String[] box = Optional.ofNullable(svg.getAttributeValue("", "viewBox"))
                .orElse("")
                .strip()
                .split("[\\s,]+", -1);
        return box.length == 4 ? new SvgSize(number(box[2]), number(box[3])) : UNKNOWN;
    }

    private static int pixels(XMLStreamReader svg, String name) {
        String value =
                Optional.ofNullable(svg.getAttributeValue("", name)).orElse("").strip();
        return value.endsWith("%") ? 0 : number(value.replaceFirst("px$", ""));
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return 0;
        }
        double value = Double.parseDouble(text);
        return value > LARGEST ? 0 : (int) Math.round(value);
    }
}
