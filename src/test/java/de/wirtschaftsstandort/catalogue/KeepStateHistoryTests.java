package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepStateHistoryTests {

    private static final String ID = "c0a6b541-3adb-53ab-8e28-676dab01a7b6";

    /** Half past midnight in the county. */
    private static final KeepStateHistory HISTORY =
            new KeepStateHistory(Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC));

    private final ContentTree author = ContentTree.empty(Stage.AUTHOR);
    private final ContentTree world = ContentTree.empty(Stage.PUBLIC);

    private static NodeBuilder plot(String state) {
        return NodeBuilder.aNode("/p", "mgnl:content").id(ID).set("state", state);
    }

    private void change(String name, String moment, String state) {
        author.add(
                "plots",
                NodeBuilder.aNode("/p/stateHistory/" + name, "mgnl:contentNode")
                        .set("state", state)
                        .set(PropertyKey.of("since"), PropertyValue.of(OffsetDateTime.parse(moment))));
    }

    private List<String> reasons() {
        return HISTORY.reasons(author.require("plots", "/p"), world);
    }

    private ContentNode offer() {
        return author.require("plots", "/p");
    }

    @Test
    void isReadTheLatestFirstByTheDaysOfTheCounty() {
        author.add("plots", plot("sold"), NodeBuilder.aNode("/p/stateHistory", "mgnl:contentNode"));
        change("0", "2026-04-19T22:00:00Z", "sold");
        change("1", "2025-02-03T00:00:00+01:00", "available");
        change("2", "2026-04-20T00:00:00+02:00", "withdrawn");
        change("3", "2026-04-20T00:00:00+02:00", "sold");

        assertThat(StateHistory.of(offer()).latestFirst())
                .containsExactly(
                        new StateHistory.Change("sold", LocalDate.of(2026, 4, 20)),
                        new StateHistory.Change("withdrawn", LocalDate.of(2026, 4, 20)),
                        new StateHistory.Change("sold", LocalDate.of(2026, 4, 20)),
                        new StateHistory.Change("available", LocalDate.of(2025, 2, 3)));
        assertThat(StateHistory.since(offer())).contains(LocalDate.of(2026, 4, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T00:00:00+02:00, sold, available, ",
        "2026-07-02T00:00:00+02:00, sold, available, ahead",
        "2026-06-01T00:00:00+02:00, sold, available, ",
        "2026-06-01T00:00:00+02:00, reserved, sold, contradicts",
        "2026-06-01T00:00:00+02:00, reserved, available, "
    })
    void refusesAHistoryThatContradictsTheState(String since, String entered, String published, String refused) {
        author.add("plots", plot("sold"), NodeBuilder.aNode("/p/stateHistory", "mgnl:contentNode"));
        change("0", since, entered);
        world.add("plots", plot(published));

        assertThat(reasons()).hasSize(refused == null ? 0 : 1);
    }

    @Test
    void refusesNothingWithoutAHistory() {
        author.add("plots", plot("sold"));

        assertThat(reasons()).isEmpty();
    }
}
