package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTests {

    private static Freshness.Stand stand(
            String today, String state, @Nullable String confirmed, @Nullable String review) {
        NodeBuilder plot = NodeBuilder.aNode("/p", "mgnl:content").set("state", state);
        if (confirmed != null) {
            plot.set(Freshness.CONFIRMED_ON, day(confirmed));
        }
        if (review != null) {
            plot.set(Freshness.NEXT_REVIEW, day(review));
        }
        Clock lastMinute = Clock.fixed(
                LocalDate.parse(today).atTime(23, 59).atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE);
        return PlotQuestions.freshness(lastMinute)
                .of(ContentTree.empty(Stage.PUBLIC).add("plots", plot).require("plots", "/p"));
    }

    private static PropertyValue day(String date) {
        return PropertyValue.of(
                LocalDate.parse(date).atStartOfDay(CountyTime.ZONE).toOffsetDateTime());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, available, 2025-08-31, , CONFIRMED",
        "2026-02-28, available, 2025-08-31, , DUE",
        "2026-08-30, available, 2025-08-31, , DUE",
        "2026-08-31, available, 2025-08-31, , DEMOTED",
        "2025-02-27, reserved, 2024-02-29, , DUE",
        "2025-02-28, reserved, 2024-02-29, , DEMOTED",
        "2026-02-01, available, , , DEMOTED",
        "2026-02-01, sold, , , CONFIRMED",
        "2026-02-01, let, 2020-01-01, , CONFIRMED",
        "2026-02-01, withdrawn, 2020-01-01, , CONFIRMED"
    })
    void turnsOnTheDaysOfItsTerms(
            String today, String state, @Nullable String confirmed, @Nullable String review, Freshness.Stand stand) {
        assertThat(stand(today, state, confirmed, review)).isEqualTo(stand);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 2025-10-01, CONFIRMED",
        "2025-10-01, 2025-10-01, DUE",
        "2026-02-27, 2026-12-01, CONFIRMED",
        "2026-02-28, 2026-12-01, DUE",
        "2025-09-30, 2025-08-31, CONFIRMED"
    })
    void aDaySomebodyChoseComesEarlierButNeverLater(String today, String review, Freshness.Stand stand) {
        assertThat(stand(today, "available", "2025-08-31", review)).isEqualTo(stand);
    }

    @Test
    void refusesATermOfNothing() {
        assertThatThrownBy(() -> new FreshnessSettings(Period.ZERO, Period.ofMonths(1)))
                .hasMessageContaining("app.freshness");
    }
}
