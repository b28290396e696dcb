package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTests {

    private final NodeBuilder event = aNode("/tag", "mgnl:content")
            .set(PropertyKey.of("start"), moment("2026-12-08T10:00+01:00"))
            .set(PropertyKey.of("end"), moment("2026-12-08T12:00+01:00"));

    private static PropertyValue moment(String text) {
        return PropertyValue.of(OffsetDateTime.parse(text));
    }

    private Registration at(String moment) {
        ContentNode stored =
                ContentTree.empty(Stage.PUBLIC).add("events", event).require("events", "/tag");
        return Registration.of(stored, Instant.parse(moment));
    }

    @Test
    void isOpenUntilTheEventIsOverWhereNoTermIsGiven() {
        assertThat(at("2020-01-01T00:00:00Z")).isEqualTo(Registration.OPEN);
        assertThat(at("2026-12-08T10:59:59Z")).isEqualTo(Registration.OPEN);
        assertThat(at("2026-12-08T11:00:00Z")).isEqualTo(Registration.OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T06:59:59Z, NOT_YET",
        "2026-11-01T07:00:00Z, OPEN",
        "2026-12-01T10:59:59Z, OPEN",
        "2026-12-01T11:00:00Z, CLOSED",
        "2026-12-08T11:00:00Z, OVER"
    })
    void opensAndClosesAtTheMomentsGiven(String now, Registration expected) {
        event.set(PropertyKey.of("regFrom"), moment("2026-11-01T08:00+01:00"))
                .set(PropertyKey.of("regUntil"), moment("2026-12-01T12:00+01:00"));

        assertThat(at(now)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // as forms write it, in summer and winter; as an archive has a day
        "2026-12-01T00:00+01:00, 2026-12-01T22:59:59Z, 2026-12-01T23:00:00Z",
        "2026-10-25T00:00+02:00, 2026-10-25T22:59:59Z, 2026-10-25T23:00:00Z",
        "2026-12-01T00:00Z, 2026-12-01T22:59:59Z, 2026-12-01T23:00:00Z"
    })
    void aDayWithoutTimeCountsToItsEnd(String until, String open, String closed) {
        event.set(PropertyKey.of("regUntil"), moment(until));

        assertThat(at(open)).isEqualTo(Registration.OPEN);
        assertThat(at(closed)).isEqualTo(Registration.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon, 2026-12-01T23:59:59Z, 2026-12-02T00:00:00Z",
        "kein Ort, 2026-12-01T22:59:59Z, 2026-12-01T23:00:00Z"
    })
    void theDayIsOneOfTheTimeZoneOfTheEvent(String zone, String open, String closed) {
        event.set("timezone", zone).set(PropertyKey.of("regUntil"), moment("2026-12-01T00:00+01:00"));

        assertThat(at(open)).isEqualTo(Registration.OPEN);
        assertThat(at(closed)).isEqualTo(Registration.CLOSED);
    }

    @Test
    void aMomentThatIsMidnightInUtcOnlyIsNoDay() {
        event.set(PropertyKey.of("regUntil"), moment("2026-12-01T01:00+01:00"));

        assertThat(at("2026-11-30T23:59:59Z")).isEqualTo(Registration.OPEN);
        assertThat(at("2026-12-01T00:00:00Z")).isEqualTo(Registration.CLOSED);
    }

    @Test
    void opensWithTheBeginningOfADayWithoutTime() {
        event.set(PropertyKey.of("regFrom"), moment("2026-11-01T00:00Z"));

        assertThat(at("2026-10-31T22:59:59Z")).isEqualTo(Registration.NOT_YET);
        assertThat(at("2026-10-31T23:00:00Z")).isEqualTo(Registration.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"full, FULL", "cancelled, CANCELLED", "postponed, OPEN", "confirmed, OPEN"})
    void theStateCountsBeforeTheTerms(String state, Registration expected) {
        event.set("eventState", state);

        assertThat(at("2026-11-20T00:00:00Z")).isEqualTo(expected);
    }

    @Test
    void whatIsOverIsNotFullAndWhatIsCancelledIsNotOver() {
        event.set("eventState", "full");
        assertThat(at("2027-01-01T00:00:00Z")).isEqualTo(Registration.OVER);

        event.set("eventState", "cancelled");
        assertThat(at("2027-01-01T00:00:00Z")).isEqualTo(Registration.CANCELLED);
    }
}
