package de.wirtschaftsstandort.offers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many leads took which step in a year.
 *
 * @param steps taken in the year, whenever the lead began
 * @param begun leads whose first step lies in the year
 * @param won those of them that came to a deal, then or later
 */
public record Funnel(Map<LeadStep, Integer> steps, int begun, int won) {

    public Funnel {
        steps = Map.copyOf(steps);
    }

    public static Funnel of(Collection<Lead> leads, int year) {
        Map<LeadStep, Integer> steps = new EnumMap<>(LeadStep.class);
        int begun = 0;
        int won = 0;
        for (Lead lead : leads) {
            lead.steps().forEach((step, day) -> {
                if (day.getYear() == year) {
                    steps.merge(step, 1, Integer::sum);
                }
            });
            if (lead.begun()
                    .map(LocalDate::getYear)
                    .filter(first -> first == year)
                    .isPresent()) {
                begun++;
                won += lead.steps().containsKey(LeadStep.DEAL) ? 1 : 0;
            }
        }
        return new Funnel(steps, begun, won);
    }

    public int count(LeadStep step) {
        return steps.getOrDefault(step, 0);
    }

    /** Deals in a hundred of the leads begun in the year, with one decimal; empty when none began. */
    public Optional<BigDecimal> conversion() {
        return begun == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * won).divide(BigDecimal.valueOf(begun), 1, RoundingMode.HALF_UP));
    }

    public boolean isEmpty() {
        return steps.isEmpty() && begun == 0;
    }
}
