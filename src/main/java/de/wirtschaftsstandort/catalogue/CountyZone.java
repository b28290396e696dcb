package de.wirtschaftsstandort.catalogue;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import de.wirtschaftsstandort.shared.CountyTime;
import java.util.TimeZone;

/**
 * The county's clock for calendars that have to know it: what comes again at ten does so in summer and winter. Its rule is
 * that of directive 2000/84/EC: the last Sundays of March and October at 1:00 UTC.
 */
final class CountyZone {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private CountyZone() {}

    static TimezoneAssignment assignment() {
        VTimezone zone = new VTimezone(CountyTime.ZONE.getId());
        StandardTime winter = new StandardTime();
        change(winter, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), SUMMER, WINTER, "CET");
        zone.addStandardTime(winter);
        DaylightSavingsTime summer = new DaylightSavingsTime();
        change(summer, new DateTimeComponents(1997, 3, 30, 2, 0, 0, false), WINTER, SUMMER, "CEST");
        zone.addDaylightSavingsTime(summer);
        return new TimezoneAssignment(TimeZone.getTimeZone(CountyTime.ZONE), zone);
    }

    private static void change(Observance time, DateTimeComponents first, UtcOffset from, UtcOffset to, String name) {
        time.setDateStart(first);
        time.setTimezoneOffsetFrom(from);
        time.setTimezoneOffsetTo(to);
        time.addTimezoneName(name);
        time.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }
}
