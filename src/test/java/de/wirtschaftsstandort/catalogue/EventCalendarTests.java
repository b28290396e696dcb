package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

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

    @Test
    void anEventWithoutABeginningIsNoDate() {
        ContentNode node = ContentTree.empty(Stage.PUBLIC)
                .add("events", aNode("/tag", "mgnl:content").set("title", "Tag"))
                .require("events", "/tag");
        assertThat(EventCalendar.of(node, "de", PAGE)).isEmpty();
    }
}
