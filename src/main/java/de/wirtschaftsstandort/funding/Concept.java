package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The county's concept as a file: programme, themes in order, measures with budget per year and planned quarters.
 *
 * @param totalCents sum of all budgets as the concept prints it
 * @param remarks contradictions in the concept's wording, found by reading it
 */
record Concept(
        Programme programme, List<String> themes, long totalCents, List<Measure> measures, List<Oddity> remarks) {

    record Programme(
            String code,
            String name,
            String applicant,
            FundingBody fundingBody,
            LocalDate plannedFrom,
            LocalDate plannedTo) {}

    record Measure(
            int number,
            String theme,
            String title,
            String bodyTitle,
            Map<Integer, Long> budgetCents,
            List<String> quarters) {

        boolean hasQuarterIn(int year) {
            return yearsWithQuarters().anyMatch(planned -> planned == year);
        }

        Stream<Integer> yearsWithQuarters() {
            return quarters.stream()
                    .map(quarter -> Integer.valueOf(quarter.substring(0, quarter.indexOf('-'))))
                    .distinct();
        }
    }

    /** Something the concept says that does not fit together. */
    record Oddity(Optional<Integer> measure, String sentence) {}

    /** Worth showing, not worth refusing the concept: scenario A03 of the acceptance list. */
    List<Oddity> oddities() {
        List<Oddity> oddities = new ArrayList<>();
        for (Measure measure : measures) {
            measure.budgetCents().forEach((year, cents) -> {
                if (cents > 0 && !measure.hasQuarterIn(year)) {
                    oddities.add(new Oddity(
                            Optional.of(measure.number()),
                            "M" + measure.number() + " " + measure.title() + " hat " + year + " "
                                    + Money.ofCents(cents).format("de") + ", aber kein Quartal in diesem Jahr"));
                }
            });
            measure.yearsWithQuarters()
                    .filter(year -> measure.budgetCents().getOrDefault(year, 0L) == 0)
                    .forEach(year -> oddities.add(new Oddity(
                            Optional.of(measure.number()),
                            "M" + measure.number() + " " + measure.title() + " hat " + year
                                    + " Quartale im Zeitplan, aber kein Geld")));
            if (!measure.title().equals(measure.bodyTitle())) {
                oddities.add(new Oddity(
                        Optional.of(measure.number()),
                        "M" + measure.number() + " heißt in der Anlage „" + measure.title() + "“, im Text „"
                                + measure.bodyTitle() + "“"));
            }
        }
        lastQuarterWithoutColumn()
                .ifPresent(quarter -> oddities.add(new Oddity(
                        Optional.empty(),
                        "Quartal " + quarter + " liegt in der Laufzeit, hat im Zeitplan aber keine Spalte")));
        Money total = measures.stream()
                .flatMap(measure -> measure.budgetCents().values().stream())
                .map(Money::ofCents)
                .reduce(Money.ZERO, Money::plus);
        if (!total.equals(Money.ofCents(totalCents))) {
            oddities.add(new Oddity(
                    Optional.empty(),
                    "Gesamtsumme im Konzept " + Money.ofCents(totalCents).format("de") + ", Summe der Maßnahmen "
                            + total.format("de")));
        }
        oddities.addAll(remarks);
        return oddities;
    }

    private Optional<String> lastQuarterWithoutColumn() {
        LocalDate end = programme.plannedTo();
        String last = end.getYear() + "-Q" + ((end.getMonthValue() + 2) / 3);
        return measures.stream().anyMatch(measure -> measure.quarters().contains(last))
                ? Optional.empty()
                : Optional.of(last);
    }
}
