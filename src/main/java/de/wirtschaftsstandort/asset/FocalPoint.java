package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import java.awt.Point;
import java.util.Optional;

/**
 * What must stay in a picture when its edges are cut.
 *
 * @param x percent from the left, 0 to 100
 * @param y percent from the top, 0 to 100
 */
public record FocalPoint(int x, int y) {

    public static final FocalPoint CENTER = new FocalPoint(50, 50);

    public static final PropertyKey X = PropertyKey.of("focusX");
    public static final PropertyKey Y = PropertyKey.of("focusY");

    public FocalPoint {
        if (!isPercent(x) || !isPercent(y)) {
            throw new IllegalArgumentException("a focal point at " + x + " %, " + y + " %: 0 to 100 are allowed");
        }
    }

    /** As the asset's node says it, else the middle. */
    public static FocalPoint of(ContentNode asset) {
        Optional<Integer> x = percent(asset, X);
        Optional<Integer> y = percent(asset, Y);
        return x.isPresent() && y.isPresent() ? new FocalPoint(x.get(), y.get()) : CENTER;
    }

    private static Optional<Integer> percent(ContentNode asset, PropertyKey key) {
        return asset.property(key)
                .map(value -> value.asText())
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(FocalPoint::isPercent);
    }

    private static boolean isPercent(int value) {
        return value >= 0 && value <= 100;
    }

    /** In file names and fingerprints; empty for the middle, so that nothing changes where nobody chose. */
    String token() {
        return equals(CENTER) ? "" : "-" + x + "-" + y;
    }

    /** Where an image of that size lies behind a window of that size, so that the point is as near to its middle as can be. */
    Point placed(int windowWidth, int windowHeight, int width, int height) {
        return new Point(offset(windowWidth, width, x), offset(windowHeight, height, y));
    }

    private static int offset(int window, int length, int percent) {
        int wished = (int) Math.round(window / 2.0 - length * percent / 100.0);
        return Math.max(window - length, Math.min(0, wished));
    }
}
