package de.wirtschaftsstandort.location;

import de.wirtschaftsstandort.shared.TemplateVisible;

/**
 * A direction over ground.
 *
 * @param degrees clockwise from north, 0 to 359
 */
@TemplateVisible
public record Bearing(int degrees) {

    private static final String[] POINTS = {"n", "ne", "e", "se", "s", "sw", "w", "nw"};
    private static final int CIRCLE = 360;

    public Bearing {
        if (degrees < 0 || degrees >= CIRCLE) {
            throw new IllegalArgumentException("a bearing lies between 0 and 359 degrees: " + degrees);
        }
    }

    /**
     * @param north bearing of the middle of the picture, in degrees
     * @param yaw degrees to the right of the middle of the picture
     */
    public static Bearing of(double north, double yaw) {
        return new Bearing(Math.floorMod(Math.round(north + yaw), CIRCLE));
    }

    /** The nearest of the eight points of the compass: {@code n}, {@code ne} … {@code nw}. */
    public String point() {
        return POINTS[Math.floorMod(Math.round(degrees * POINTS.length / (double) CIRCLE), POINTS.length)];
    }
}
