package de.wirtschaftsstandort.location;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.Distance;
import java.util.Optional;

/** A point of the earth in degrees, WGS 84. */
record Place(double latitude, double longitude) {

    private static final double METRES = 1000;
    private static final int ROUNDED = 10;

    /** Of the properties {@code latitude} and {@code longitude}; empty without both. */
    static Optional<Place> of(ContentNode node) {
        return Numbers.of(node, "latitude")
                .flatMap(latitude -> Numbers.of(node, "longitude").map(longitude -> new Place(latitude, longitude)));
    }

    /** As the crow flies in metres, to the next ten. */
    long metresTo(Place other) {
        double metres = Distance.kilometres(latitude, longitude, other.latitude, other.longitude) * METRES;
        return Math.round(metres / ROUNDED) * ROUNDED;
    }
}
