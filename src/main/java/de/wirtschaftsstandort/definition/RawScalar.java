package de.wirtschaftsstandort.definition;

import org.jspecify.annotations.Nullable;

/**
 * A single value.
 *
 * @param text as written, e.g. {@code 1.10}
 * @param plain what YAML makes of it, e.g. the number 1.1
 */
record RawScalar(Place place, String text, @Nullable Object plain, boolean override) implements RawNode {

    static RawScalar nothing(Place place) {
        return new RawScalar(place, "", null, false);
    }

    static RawScalar text(Place place, String text) {
        return new RawScalar(place, text, text, false);
    }

    boolean isNull() {
        return plain == null;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int depth() {
        return 1;
    }

    @Override
    public RawNode overriding() {
        return new RawScalar(place, text, plain, true);
    }
}
