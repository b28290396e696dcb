package de.wirtschaftsstandort.shared;

import java.time.ZoneId;

/** Where days begin and clocks are read: what the law, editors and visitors call a day is a day of the county. */
public final class CountyTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private CountyTime() {}
}
