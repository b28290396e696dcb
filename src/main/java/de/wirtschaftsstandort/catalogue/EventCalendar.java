package de.wirtschaftsstandort.catalogue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Geo;
import biweekly.property.Status;
import de.wirtschaftsstandort.content.ContentNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event as a file for calendars: iCalendar 2.0 (RFC 5545), times in UTC, whole days as days. A series has its
 * rule and the dates taken out, at times of the county.
 */
public final class EventCalendar {

    private static final String PRODUCT = "-//Wirtschaftsstandort//DE";

    private EventCalendar() {}

    /**
     * @param address of the event's page
     * @return empty when the event has no beginning
     */
    public static Optional<String> of(ContentNode event, String language, String address) {
        ItemValues values = new ItemValues(event);
        return values.moment("start").map(start -> {
            ICalendar calendar = new ICalendar();
            calendar.setProductId(PRODUCT);
            VEvent written = written(event, values, start, language, address);
            EventSeries.of(values).ifPresent(rule -> {
                EventSeries.write(rule, written, values, start);
                if (!values.is("allDay")) {
                    calendar.getTimezoneInfo().setDefaultTimezone(CountyZone.assignment());
                }
            });
            calendar.addEvent(written);
            return Biweekly.write(calendar).go();
        });
    }

    private static VEvent written(
            ContentNode event, ItemValues values, OffsetDateTime start, String language, String address) {
        VEvent written = new VEvent();
        written.setUid(event.id().toString());
        values.moment("mgnl:lastModified").ifPresent(changed -> written.setDateTimeStamp(date(changed)));
        written.setSummary(values.text("title", language).orElse(event.name()));
        written.setDescription(Stream.of(
                        values.is("sample") ? Optional.of(sample(language)) : Optional.<String>empty(),
                        values.text("teaser", language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n")));
        times(written, values, start);
        String place = Stream.of(
                        values.text("venueName", language),
                        values.text("venueRoom", language),
                        values.text("venueStreet"),
                        Optional.of(values.text("venuePostcode").orElse("") + " "
                                + values.text("venueCity").orElse("")))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            written.setLocation(place);
        }
        values.point().ifPresent(point -> written.setGeo(new Geo(point.latitude(), point.longitude())));
        values.text("eventState").flatMap(EventCalendar::status).ifPresent(written::setStatus);
        if (!address.isEmpty()) {
            written.setUrl(address);
        }
        return written;
    }

    /** Calendars end whole days with the day after the last one. */
    private static void times(VEvent written, ItemValues values, OffsetDateTime start) {
        if (values.is("allDay")) {
            LocalDate first = values.date("start").orElseThrow();
            LocalDate last =
                    values.date("end").filter(day -> !day.isBefore(first)).orElse(first);
            written.setDateStart(EventSeries.day(first), false);
            written.setDateEnd(EventSeries.day(last.plusDays(1)), false);
            return;
        }
        written.setDateStart(date(start), true);
        values.moment("end").filter(end -> end.isAfter(start)).ifPresent(end -> written.setDateEnd(date(end), true));
    }

    private static Date date(OffsetDateTime moment) {
        return Date.from(moment.toInstant());
    }

    private static Optional<Status> status(String state) {
        return switch (state) {
            case "cancelled" -> Optional.of(Status.cancelled());
            case "postponed" -> Optional.of(Status.tentative());
            default -> Optional.empty();
        };
    }

    private static String sample(String language) {
        return language.equals("en") ? "Sample, an invented event." : "Beispiel, eine erfundene Veranstaltung.";
    }
}
