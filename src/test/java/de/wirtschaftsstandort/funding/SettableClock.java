package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where a test puts it. */
final class SettableClock extends Clock {

    private volatile Instant now = Instant.parse("2022-09-01T08:00:00Z");

    void set(LocalDate day) {
        now = day.atTime(12, 0).atZone(CountyTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
