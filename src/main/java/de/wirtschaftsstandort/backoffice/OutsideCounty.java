package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.PropertyType;

/** Tells of a place that is typed in a form whether it lies outside the county; what is no place yet lies nowhere. */
public final class OutsideCounty {

    private final County county;

    public OutsideCounty(County county) {
        this.county = county;
    }

    /** Knows the ground of the county. */
    @FunctionalInterface
    public interface County {

        /** Whether the point in degrees WGS 84 lies within. */
        boolean covers(double latitude, double longitude);
    }

    public boolean point(String latitude, String longitude) {
        try {
            return !latitude.isBlank() && !longitude.isBlank() && !county.covers(degrees(latitude), degrees(longitude));
        } catch (ValueRefused noPlace) {
            return false;
        }
    }

    /** Whether one corner of the outline lies outside. */
    public boolean outline(String typed) {
        try {
            return PolygonText.corners(typed).stream()
                    .anyMatch(corner -> !county.covers(
                            corner.latitude().doubleValue(), corner.longitude().doubleValue()));
        } catch (ValueRefused noPlace) {
            return false;
        }
    }

    private static double degrees(String typed) {
        return (Double) NumberText.read(PropertyType.DOUBLE, typed.strip()).first();
    }
}
