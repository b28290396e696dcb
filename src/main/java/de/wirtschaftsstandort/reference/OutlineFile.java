package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.reference.MapOutline.Area;
import de.wirtschaftsstandort.shared.Sha256;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The areas of a map as an SVG file that pages draw from ({@code <use href>}): half of a page with a map was outlines, and a browser
 * keeps a file. Colours come from the page; the file says only what a style sheet of the page cannot reach.
 *
 * @param mark of the content: another drawing has another address
 * @param svg a whole document; each area has its key ({@link #idOf}) as id, {@code all} has all of them
 */
@TemplateVisible
public record OutlineFile(int width, String mark, String svg) {

    private static final int MARK_DIGITS = 16;
    private static final String ALL = "all";
    private static final Pattern USED =
            Pattern.compile("/\\.map/areas/([1-9]\\d{2,3})/[0-9a-f]{" + MARK_DIGITS + "}\\.svg#([a-z]\\w*)");

    /**
     * What a page draws from such a file.
     *
     * @param width of the drawing
     */
    record Use(int width, String id) {

        /** @param address as the page says it, with whatever stands before the path; empty for addresses of anything else */
        static Optional<Use> parse(String address) {
            Matcher used = USED.matcher(address);
            return used.find()
                    ? Optional.of(new Use(Integer.parseInt(used.group(1)), used.group(2)))
                    : Optional.empty();
        }

        boolean draws(Area area) {
            return id.equals(ALL) || id.equals(idOf(area.ags()));
        }
    }

    static OutlineFile of(int width, int height, List<Area> areas) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " "
                + height + "\"><g id=\"" + ALL + "\">");
        for (Area area : areas) {
            svg.append("<path id=\"")
                    .append(idOf(area.ags()))
                    .append("\" fill-rule=\"evenodd\" vector-effect=\"non-scaling-stroke\" d=\"")
                    .append(area.path())
                    .append("\"/>");
        }
        String whole = svg.append("</g></svg>\n").toString();
        return new OutlineFile(width, Sha256.of(whole).substring(0, MARK_DIGITS), whole);
    }

    /** Ids begin with a letter. */
    private static String idOf(String ags) {
        return "a" + ags;
    }

    /** Address on this server of one area. */
    String address(String ags) {
        return path() + "#" + idOf(ags);
    }

    /** Address on this server of all areas in one. */
    String addressOfAll() {
        return path() + "#" + ALL;
    }

    private String path() {
        return "/.map/areas/" + width + "/" + mark + ".svg";
    }
}
