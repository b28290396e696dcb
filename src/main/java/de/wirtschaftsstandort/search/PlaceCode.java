package de.wirtschaftsstandort.search;

/** A place as its column keeps it ({@link org.apache.lucene.document.LatLonDocValuesField}): the latitude in the high bits. */
final class PlaceCode {

    private static final int LATITUDE_BITS = 32;

    private PlaceCode() {}

    /** As {@link org.apache.lucene.geo.GeoEncodingUtils} encodes it. */
    static int latitude(long place) {
        return (int) (place >> LATITUDE_BITS);
    }

    /** The same. */
    static int longitude(long place) {
        return (int) place;
    }
}
