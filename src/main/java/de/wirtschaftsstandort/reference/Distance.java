package de.wirtschaftsstandort.reference;

/** Great-circle distance on a sphere of the earth's mean radius (haversine); good to half a percent. */
public final class Distance {

    private static final double MEAN_RADIUS_KM = 6371.0088;

    private Distance() {}

    /** Degrees WGS 84 in, kilometres out. */
    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double halfLatitude = Math.toRadians(latitude2 - latitude1) / 2;
        double halfLongitude = Math.toRadians(longitude2 - longitude1) / 2;
        double chord = Math.pow(Math.sin(halfLatitude), 2)
                + Math.cos(Math.toRadians(latitude1))
                        * Math.cos(Math.toRadians(latitude2))
                        * Math.pow(Math.sin(halfLongitude), 2);
        return 2 * MEAN_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }
}
