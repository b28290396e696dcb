package de.wirtschaftsstandort.sharing;

import de.wirtschaftsstandort.shared.Sha256;
import java.util.List;

/**
 * What is on a picture.
 *
 * @param title heading of the page
 * @param place municipality an item is about; empty for none
 * @param site short name of the site
 * @param claim what stands below the name
 * @param motif name of a motif of tiles
 * @param seed decides which tiles, for example the identifier of the page
 */
public record SharePicture(
        String title, String place, String site, String claim, String motif, String seed, SharePalette palette) {

    /** Pixels, as networks ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    public static final String MIME_TYPE = "image/png";

    /** Raised whenever the drawing itself changes, because addresses are kept for a year. */
    private static final int DRAWING = 1;

    private static final int MARK_LENGTH = 16;

    /** Names the bytes of the picture. */
    public String mark() {
        return Sha256.of(String.join(
                        "\u0000",
                        List.of(String.valueOf(DRAWING), title, place, site, claim, motif, seed, palette.toString())))
                .substring(0, MARK_LENGTH);
    }
}
