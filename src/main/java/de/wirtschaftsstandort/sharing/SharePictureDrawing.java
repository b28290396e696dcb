package de.wirtschaftsstandort.sharing;

import de.wirtschaftsstandort.asset.TilePicture;

/** Draws a picture as SVG: mark and name of the site above, the heading below, tiles bleeding off the right edge. */
final class SharePictureDrawing {

    private static final int MARGIN = 64;
    private static final int TILES_LEFT = 780;
    private static final int TEXT_WIDTH = TILES_LEFT - MARGIN - 48;
    private static final int TITLE_TOP = 190;
    private static final int TITLE_BOTTOM = SharePicture.HEIGHT - MARGIN;
    private static final int PLACE_SIZE = 28;

    /** The tiles' picture is three fields high; it is as high as ours and wider than its place. */
    private static final int TILES_WIDTH = SharePicture.HEIGHT * TilePicture.WIDTH / TilePicture.HEIGHT;

    private static final String OPENING = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 " + SharePicture.WIDTH + " "
            + SharePicture.HEIGHT + "\" width=\"" + SharePicture.WIDTH + "\" height=\"" + SharePicture.HEIGHT + "\">";

    private static final String MARK =
            """
            <svg x="60" y="52" width="80" height="80" viewBox="0 0 48 48"><path fill="#0a2f3a" d="M4 4h18v40H4z"/>\
            <path fill="#0f5566" d="M22 4a22 20 0 0 1 22 20v20H26V24z"/>\
            <path fill="#8ecfc9" d="M4 30c7-6 11 4 18-1v15H4z"/><circle fill="#c9522f" cx="37" cy="11" r="5"/></svg>""";

    private final Lettering lettering;

    SharePictureDrawing(Lettering lettering) {
        this.lettering = lettering;
    }

    String svg(SharePicture picture) {
        SharePalette palette = picture.palette();
        StringBuilder svg = new StringBuilder(OPENING)
                .append(box(palette.colour("bg"), 0, 0, SharePicture.WIDTH, SharePicture.HEIGHT))
                .append(palette.recolour(MARK))
                .append(palette.recolour(tiles(picture)));
        text(svg, picture.site(), 156, 94, 38, palette.colour("ink"));
        text(svg, picture.claim(), 156, 124, 23, palette.colour("ink-soft"));
        title(svg, picture);
        return svg.append("</svg>\n").toString();
    }

    private void title(StringBuilder svg, SharePicture picture) {
        double top = picture.place().isEmpty() ? TITLE_TOP : TITLE_TOP + PLACE_SIZE * 1.5;
        TitleLines title = TitleLines.fit(picture.title(), lettering, TEXT_WIDTH, TITLE_BOTTOM - top);
        double height = title.lines().size() * title.size() * TitleLines.LEADING;
        double baseLine = TITLE_BOTTOM - height + title.size() * 0.86;
        if (!picture.place().isEmpty()) {
            double line = TITLE_BOTTOM - height - PLACE_SIZE * 0.6;
            svg.append(box(picture.palette().colour("accent"), MARGIN, (int) line - 15, 36, 9));
            text(
                    svg,
                    picture.place(),
                    MARGIN + 50.0,
                    line,
                    PLACE_SIZE,
                    picture.palette().colour("accent"));
        }
        for (String line : title.lines()) {
            text(svg, line, MARGIN, baseLine, title.size(), picture.palette().colour("ink"));
            baseLine += title.size() * TitleLines.LEADING;
        }
    }

    private static String box(String colour, int x, int y, int width, int height) {
        return "<rect fill=\"" + colour + "\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\""
                + height + "\"/>";
    }

    private void text(StringBuilder svg, String text, double x, double y, double size, String colour) {
        svg.append("<path fill=\"")
                .append(colour)
                .append("\" d=\"")
                .append(lettering.path(text, x, y, size))
                .append("\"/>");
    }

    private static String tiles(SharePicture picture) {
        String tiles = TilePicture.svg(picture.motif(), picture.seed()).orElse("");
        return tiles.replaceFirst(
                        "<svg xmlns=\"[^\"]*\" viewBox=\"([^\"]*)\"[^>]*>",
                        "<svg x=\"" + TILES_LEFT + "\" y=\"0\" width=\"" + TILES_WIDTH + "\" height=\""
                                + SharePicture.HEIGHT + "\" viewBox=\"$1\">")
                .replace("<use href=", "<use xlink:href=");
    }
}
