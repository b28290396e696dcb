package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConceptTests {

    private static Concept concept(long total, Concept.Measure... measures) {
        return new Concept(
                new Concept.Programme(
                        "P",
                        "Programm",
                        "Kreis",
                        FundingBody.stated("Behörde"),
                        LocalDate.parse("2022-09-01"),
                        LocalDate.parse("2023-06-30")),
                List.of("Thema"),
                total,
                List.of(measures),
                List.of(new Concept.Oddity(Optional.empty(), "gelesen")));
    }

    private static Concept.Measure measure(Map<Integer, Long> budget, String... quarters) {
        return new Concept.Measure(7, "Thema", "Titel", "Titel", budget, List.of(quarters));
    }

    private static List<String> sentences(Concept concept) {
        return concept.oddities().stream().map(Concept.Oddity::sentence).toList();
    }

    @Test
    void aConceptThatFitsTogetherHasOnlyWhatPeopleRemarked() {
        assertThat(sentences(concept(500, measure(Map.of(2023, 500L), "2023-Q1", "2023-Q2"))))
                .containsExactly("gelesen");
    }

    @Test
    void notesMoneyWithoutWorkAndWorkWithoutMoney() {
        assertThat(sentences(concept(950_000, measure(Map.of(2022, 950_000L), "2023-Q1", "2023-Q2"))))
                .contains(
                        "M7 Titel hat 2022 9.500,00\u00a0€, aber kein Quartal in diesem Jahr",
                        "M7 Titel hat 2023 Quartale im Zeitplan, aber kein Geld");
    }

    @Test
    void notesATotalThatIsNotTheSum() {
        assertThat(sentences(concept(501, measure(Map.of(2023, 500L), "2023-Q2"))))
                .contains("Gesamtsumme im Konzept 5,01\u00a0€, Summe der Maßnahmen 5,00\u00a0€");
    }
}
