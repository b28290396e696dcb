package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCalendarTests {

    private static final String PAGE = "https://nordsachsen.example/aktuell/veranstaltungen/tag";

    private static NodeBuilder event(String start, String end) {
        return aNode("/tag", "mgnl:content")
                .set("title", "Tag der Fläche, Teil 1; mit Rundgang")
                .set(PropertyKey.of("start"), PropertyValue.of(OffsetDateTime.parse(start)))
                .set(PropertyKey.of("end"), PropertyValue.of(OffsetDateTime.parse(end)));
    }

    private static String written(NodeBuilder event) {
        ContentNode node = ContentTree.empty(Stage.PUBLIC).add("events", event).require("events", "/tag");
        return EventCalendar.of(node, "de", PAGE).orElseThrow();
    }

    @Test
    void keepsTheMomentAndTheWordsThroughAnotherReader() {
        String file = written(event("2027-03-24T10:00+01:00", "2027-03-24T12:30+01:00")
                .set("venueName", "Kulturhaus")
                .set("venueCity", "Torgau"));

        VEvent read = Biweekly.parse(file).first().getEvents().get(0);
        assertThat(read.getSummary().getValue()).isEqualTo("Tag der Fläche, Teil 1; mit Rundgang");
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-24T09:00:00Z"));
        assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-24T11:30:00Z"));
        assertThat(read.getLocation().getValue()).isEqualTo("Kulturhaus, Torgau");
        assertThat(read.getUrl().getValue()).isEqualTo(PAGE);
        assertThat(file).contains("DTSTART:20270324T090000Z").doesNotContain("STATUS");
    }

    @Test
    void wholeDaysEndWithTheDayAfterTheLast() {
        assertThat(written(event("2027-07-01T00:00+02:00", "2027-07-03T00:00+02:00")
                        .set("allDay", true)))
                .contains("DTSTART;VALUE=DATE:20270701", "DTEND;VALUE=DATE:20270704");
        assertThat(written(event("2027-07-01T00:00+02:00", "2027-06-01T00:00+02:00")
                        .set("allDay", true)))
                .contains("DTEND;VALUE=DATE:20270702");
    }

    @Test
    void saysThatAnEventIsCancelledOrInvented() {
        assertThat(written(event("2027-03-24T10:00+01:00", "2027-03-24T09:00+01:00")
                        .set("eventState", "cancelled")
                        .set("sample", true)))
                .contains("STATUS:CANCELLED", "Beispiel")
                .doesNotContain("DTEND");
    }

    private static List<Instant> dates(String file) {
        VEvent event = Biweekly.parse(file).first().getEvents().get(0);
        DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(CountyTime.ZONE));
        List<Instant> all = new ArrayList<>();
        while (dates.hasNext() && all.size() < 2_000) {
            all.add(dates.next().toInstant());
        }
        return all;
    }

    @Test
    void aSeriesKeepsItsHourThroughTheYearAndLeavesOutWhatWasTakenOut() {
        String file = written(event("2027-03-10T10:00+01:00", "2027-03-10T12:00+01:00")
                .set("rrule", "FREQ=WEEKLY;COUNT=5")
                .set(
                        PropertyKey.of("exdates"),
                        PropertyValue.many(
                                PropertyType.DATE, List.of(OffsetDateTime.parse("2027-03-24T00:00+01:00")))));

        assertThat(file)
                .contains("RRULE:FREQ=WEEKLY;COUNT=5", "TZID:Europe/Berlin")
                .contains("DTSTART;TZID=Europe/Berlin:20270310T100000", "EXDATE;TZID=Europe/Berlin:20270324T100000");
        assertThat(dates(file))
                .containsExactly(
                        Instant.parse("2027-03-10T09:00:00Z"),
                        Instant.parse("2027-03-17T09:00:00Z"),
                        Instant.parse("2027-03-31T08:00:00Z"),
                        Instant.parse("2027-04-07T08:00:00Z"));
    }

    @Test
    void aSeriesEndsWithItsLastDayAndAtTheLatestAfterThreeYears() {
        assertThat(dates(written(event("2027-03-10T10:00+01:00", "2027-03-10T12:00+01:00")
                        .set("rrule", "RRULE:FREQ=WEEKLY;UNTIL=20270324"))))
                .hasSize(3);
        List<Instant> endless = dates(written(
                event("2027-03-10T10:00+01:00", "2027-03-10T12:00+01:00").set("rrule", "FREQ=MONTHLY;BYDAY=2WE")));
        assertThat(endless).hasSize(36);
        assertThat(written(event("2027-07-01T00:00+02:00", "2027-07-01T00:00+02:00")
                        .set("allDay", true)
                        .set("rrule", "FREQ=YEARLY;UNTIL=20280701T000000Z")))
                .contains("DTSTART;VALUE=DATE:20270701", "UNTIL=20280701\r")
                .doesNotContain("VTIMEZONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jeden Dienstag", "FREQ=SECONDLY", "FREQ=OFTEN", "INTERVAL=2", "FREQ=WEEKLY;UNTIL=bald", ""})
    void aRuleNobodyCanReadLeavesTheFirstDate(String rule) {
        assertThat(written(event("2027-03-10T10:00+01:00", "2027-03-10T12:00+01:00")
                        .set("rrule", rule)))
                .contains("DTSTART:20270310T090000Z")
                .doesNotContain("RRULE");
    }

    @Test
    void anEventWithoutABeginningIsNoDate() {
        ContentNode node = ContentTree.empty(Stage.PUBLIC)
                .add("events", aNode("/tag", "mgnl:content").set("title", "Tag"))
                .require("events", "/tag");
        assertThat(EventCalendar.of(node, "de", PAGE)).isEmpty();
    }
}
