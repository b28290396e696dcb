package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDatesTests {

    /** A Tuesday, the second of its month. */
    private static NodeBuilder event() {
        return aNode("/tag", "mgnl:content")
                .set(PropertyKey.of("start"), PropertyValue.of(OffsetDateTime.parse("2026-12-08T10:00+01:00")))
                .set(PropertyKey.of("end"), PropertyValue.of(OffsetDateTime.parse("2026-12-08T12:00+01:00")));
    }

    private static ContentNode stored(NodeBuilder event) {
        return ContentTree.empty(Stage.PUBLIC).add("events", event).require("events", "/tag");
    }

    private static PropertyValue days(String... days) {
        return PropertyValue.many(
                PropertyType.DATE,
                List.of(days).stream().map(OffsetDateTime::parse).toList());
    }

    @Test
    void theNextDateOfASeriesIsTheFirstThatHasNotEnded() {
        ContentNode monthly = stored(event().set("rrule", "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270330")
                .set(PropertyKey.of("exdates"), days("2027-02-09T00:00+01:00")));

        assertThat(EventDates.next(monthly, Instant.parse("2026-11-30T08:00:00Z")))
                .contains(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(EventDates.next(monthly, Instant.parse("2026-12-08T10:59:00Z")))
                .contains(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(EventDates.next(monthly, Instant.parse("2026-12-08T11:00:00Z")))
                .contains(Instant.parse("2027-01-12T09:00:00Z"));
        assertThat(EventDates.next(monthly, Instant.parse("2027-01-13T11:00:00Z")))
                .as("without the date taken out")
                .contains(Instant.parse("2027-03-09T09:00:00Z"));
        assertThat(EventDates.next(monthly, Instant.parse("2030-01-01T00:00:00Z")))
                .as("the last one when all are over")
                .contains(Instant.parse("2027-03-09T09:00:00Z"));
    }

    @Test
    void anEventThatTakesPlaceOnceHasItsBeginning() {
        assertThat(EventDates.next(stored(event()), Instant.parse("2030-01-01T00:00:00Z")))
                .contains(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(EventDates.next(stored(aNode("/tag", "mgnl:content")), Instant.EPOCH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/event-series.csv", delimiter = '|', numLinesToSkip = 1)
    void saysEveryRuleTheFormTakesInBothLanguages(String rule, String german, String english) {
        ContentNode event = stored(event().set("rrule", rule));

        assertThat(EventDates.repeats(event, "de")).contains(german);
        assertThat(EventDates.repeats(event, "en")).contains(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=100000",
                "FREQ=YEARLY;BYDAY=53MO",
                "FREQ=MONTHLY;BYDAY=-12FR",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-300",
                "FREQ=YEARLY;BYMONTH=13,0,-1;BYMONTHDAY=40",
                "FREQ=MONTHLY;COUNT=0",
                "FREQ=WEEKLY;UNTIL=19700101",
                "FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=100"
            })
    void saysSomethingOfRulesNobodyWouldWrite(String rule) {
        ContentNode event = stored(event().set("rrule", rule));

        for (String language : List.of("de", "en")) {
            assertThat(EventDates.repeats(event, language)).get().asString().isNotBlank();
        }
    }

    @Test
    void namesTheDaysThatWereTakenOut() {
        ContentNode event = stored(event().set("rrule", "FREQ=WEEKLY")
                .set(PropertyKey.of("exdates"), days("2026-12-29T00:00+01:00", "2026-12-22T00:00+01:00")));

        assertThat(EventDates.repeats(event, "de")).contains("jeden Dienstag, nicht am 22.12.2026, 29.12.2026");
        assertThat(EventDates.repeats(event, "en"))
                .contains("every Tuesday, not on 22 December 2026, 29 December 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jeden Dienstag", "FREQ=HOURLY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=MONTHLY;INTERVAL=-2"})
    void saysNothingOfAnEventThatTakesPlaceOnce(String rule) {
        assertThat(EventDates.repeats(stored(event().set("rrule", rule)), "de")).isEmpty();
    }

    @Test
    void isOverWhenItEnds() {
        ContentNode event = stored(event());
        assertThat(EventDates.isOver(event, Instant.parse("2026-12-08T10:59:59Z")))
                .isFalse();
        assertThat(EventDates.isOver(event, Instant.parse("2026-12-08T11:00:00Z")))
                .isTrue();
    }

    @Test
    void lastsAWholeDayUntilMidnight() {
        ContentNode event = stored(event().set("allDay", true));
        assertThat(EventDates.isOver(event, Instant.parse("2026-12-08T22:59:59Z")))
                .isFalse();
        assertThat(EventDates.isOver(event, Instant.parse("2026-12-08T23:00:00Z")))
                .isTrue();
    }

    @Test
    void isOverWithTheLastDateOfItsSeriesThatWasNotTakenOut() {
        NodeBuilder series = event().set("rrule", "FREQ=WEEKLY;COUNT=3");
        assertThat(EventDates.isOver(stored(series), Instant.parse("2026-12-22T10:00:00Z")))
                .isFalse();
        assertThat(EventDates.isOver(stored(series), Instant.parse("2026-12-22T11:00:00Z")))
                .isTrue();

        NodeBuilder shorter = event().set("rrule", "FREQ=WEEKLY;COUNT=3")
                .set(PropertyKey.of("exdates"), days("2026-12-22T00:00+01:00"));
        assertThat(EventDates.isOver(stored(shorter), Instant.parse("2026-12-15T11:00:00Z")))
                .isTrue();
    }

    @Test
    void isNeverOverWithoutABeginning() {
        assertThat(EventDates.isOver(stored(aNode("/tag", "mgnl:content")), Instant.MAX))
                .isFalse();
    }
}
