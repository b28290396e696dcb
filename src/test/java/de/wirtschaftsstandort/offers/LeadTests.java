package de.wirtschaftsstandort.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** @param steps days of enquiry, viewing, reservation, deal; empty for none */
    static Lead lead(String... steps) {
        List<LeadStep> order = List.of(LeadStep.ENQUIRY, LeadStep.VIEWING, LeadStep.RESERVATION, LeadStep.DEAL);
        Map<LeadStep, LocalDate> days = new EnumMap<>(LeadStep.class);
        for (int i = 0; i < steps.length; i++) {
            if (!steps[i].isEmpty()) {
                days.put(order.get(i), LocalDate.parse(steps[i]));
            }
        }
        return new Lead(UUID.randomUUID(), "kreis", "plots", UUID.randomUUID(), "Feld", "", "", Optional.empty(), days);
    }

    @ParameterizedTest
    @CsvSource({
        "VIEWING, 2026-06-30,",
        "VIEWING, 2026-07-01, ahead",
        "VIEWING, 2026-01-10,",
        "VIEWING, 2026-01-09, order",
        "ENQUIRY, 2026-06-01,",
        "ENQUIRY, 2026-06-02, order",
        "RESERVATION, 2026-05-01,",
        "DEAL, 2026-05-31, order",
        "DEAL, 2026-06-01,"
    })
    void takesStepsInTheirOrderAndNoneAhead(LeadStep step, LocalDate day, @Nullable String fault) {
        Lead lead = step == LeadStep.ENQUIRY
                ? lead("2026-01-10", "", "2026-06-01")
                : step == LeadStep.DEAL ? lead("2026-01-10", "", "2026-06-01") : lead("2026-01-10");

        assertThat(lead.fault(step, day, TODAY)).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void countsStepsInTheirYearAndDealsOfTheLeadsThatBeganInIt() {
        List<Lead> leads = List.of(
                lead("2025-12-31", "2026-01-01", "", "2026-03-01"),
                lead("2026-01-01", "", "", "2027-01-01"),
                lead("2026-12-31"),
                lead("2026-05-01", "2027-01-01"),
                lead());

        Funnel funnel = Funnel.of(leads, 2026);

        assertThat(funnel.count(LeadStep.ENQUIRY)).isEqualTo(3);
        assertThat(funnel.count(LeadStep.VIEWING)).isEqualTo(1);
        assertThat(funnel.count(LeadStep.RESERVATION)).isZero();
        assertThat(funnel.count(LeadStep.DEAL)).isEqualTo(1);
        assertThat(funnel.begun()).isEqualTo(3);
        assertThat(funnel.conversion()).contains(new BigDecimal("33.3"));
        assertThat(Funnel.of(leads, 2024).isEmpty()).isTrue();
        assertThat(Funnel.of(leads, 2024).conversion()).isEmpty();
    }
}
