package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The county's concept as a file: programme, themes in order, measures with budget per year and planned quarters. */
record Concept(Programme programme, List<String> themes, long totalCents, List<Measure> measures) {

    record Programme(String code, String name, String applicant, LocalDate plannedFrom, LocalDate plannedTo) {}

    record Measure(
            int number,
            String theme,
            String title,
            String bodyTitle,
            Map<Integer, Long> budgetCents,
            List<String> quarters) {

        boolean hasQuarterIn(int year) {
            return quarters.stream().anyMatch(quarter -> quarter.startsWith(year + "-"));
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
