package de.wirtschaftsstandort.funding;

/** Target and actual of an indicator in a year, up to a day. */
public record Indicator(
        int id,
        MeasureId measure,
        String name,
        String unit,
        NewIndicator.Kind kind,
        int year,
        long target,
        long targetToDate,
        long actual) {

    private static final long YELLOW = 80;
    private static final long RED = 50;
    private static final long WHOLE = 100;

    public Light light() {
        if (actual * WHOLE < targetToDate * RED) {
            return Light.RED;
        }
        return actual * WHOLE < targetToDate * YELLOW ? Light.YELLOW : Light.GREEN;
    }
}
