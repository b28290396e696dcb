package de.wirtschaftsstandort.location;

import java.util.List;

/**
 * What a tour says about itself, as typed and perhaps wrong.
 *
 * @param scenes in their order; the first one is the beginning
 */
public record TourOutline(List<Standpoint> scenes) {

    public TourOutline {
        scenes = List.copyOf(scenes);
    }

    /**
     * @param at where its values stand, a name of the form or of the node
     * @param numbers by property; what is not filled in is not there
     */
    public record Standpoint(String at, String key, List<Angle> numbers, List<Point> points) {

        public Standpoint {
            numbers = List.copyOf(numbers);
            points = List.copyOf(points);
        }
    }

    /**
     * @param target what the property of the kind holds
     * @param title own label
     */
    public record Point(String at, String kind, String target, String title, List<Angle> numbers) {

        public Point {
            numbers = List.copyOf(numbers);
        }
    }

    /** A number as typed. */
    public record Angle(String property, String typed) {}
}
