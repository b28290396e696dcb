package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * From when or until when people register for an event: a moment, or a day, which is a whole one in the time zone of the
 * event. A value at midnight is a day: at that of the county, as forms write it, or stored in UTC, as archives have it.
 */
public final class RegistrationTerm {

    private final Instant moment;
    private final Optional<LocalDate> day;
    private final ZoneId zone;

    private RegistrationTerm(OffsetDateTime given, ZoneId zone) {
        this.moment = given.toInstant();
        this.day = day(given.atZoneSameInstant(CountyTime.ZONE).toLocalDateTime())
                .or(() -> given.getOffset().equals(ZoneOffset.UTC) ? day(given.toLocalDateTime()) : Optional.empty());
        this.zone = zone;
    }

    public static Optional<RegistrationTerm> from(ContentNode event) {
        return of(event, "regFrom");
    }

    public static Optional<RegistrationTerm> until(ContentNode event) {
        return of(event, "regUntil");
    }

    private static Optional<RegistrationTerm> of(ContentNode event, String name) {
        ItemValues values = new ItemValues(event);
        return values.moment(name).map(given -> new RegistrationTerm(given, zone(values)));
    }

    private static ZoneId zone(ItemValues values) {
        try {
            return values.text("timezone").map(ZoneId::of).orElse(CountyTime.ZONE);
        } catch (DateTimeException nobodyKnowsIt) {
            return CountyTime.ZONE;
        }
    }

    private static Optional<LocalDate> day(LocalDateTime local) {
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? Optional.of(local.toLocalDate()) : Optional.empty();
    }

    Instant begin() {
        return day.map(first -> first.atStartOfDay(zone).toInstant()).orElse(moment);
    }

    /** The first moment after it. */
    Instant end() {
        return day.map(last -> last.plusDays(1).atStartOfDay(zone).toInstant()).orElse(moment);
    }

    /** {@code 2026-10-05} for a day, {@code 2026-10-05T10:00:00Z} for a moment. */
    public String text() {
        return day.map(LocalDate::toString).orElseGet(moment::toString);
    }
}
