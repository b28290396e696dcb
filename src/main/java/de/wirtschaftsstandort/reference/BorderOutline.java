package de.wirtschaftsstandort.reference;

import java.util.List;

/**
 * The border of a municipality in degrees WGS 84, for maps drawn in the browser.
 *
 * @param rings corners of each ring as longitude, latitude, longitude, latitude …
 */
public record BorderOutline(String name, List<List<Double>> rings) {

    public BorderOutline {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
