package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.document.ReadSheet;
import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSheetTests {

    private static final PlanGrid GRID = new PlanGrid(
            new PlanGrid.Mark(1),
            List.of(2022, 2023, 2024),
            Stream.of(7, 21)
                    .map(number -> new Measure(
                            new MeasureId(number),
                            number,
                            "Maßnahme",
                            new Category(1, "Thema"),
                            Set.of(),
                            MeasureStatus.DRAFT,
                            Optional.empty()))
                    .toList(),
            new Plan(new TreeMap<>()),
            new Plan(new TreeMap<>()),
            List.of());

    /** Rows of cells apart by bars, the first row being the sheet's third. */
    private static PlanSheet read(String... rows) {
        List<ReadSheet.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] values = rows[row].split("\\|", -1);
            for (int column = 0; column < values.length; column++) {
                if (!values[column].isEmpty()) {
                    cells.add(cell(row + 2, column, values[column]));
                }
            }
        }
        return PlanSheet.read(new ReadSheet("Plan", cells), GRID);
    }

    private static ReadSheet.Cell cell(int row, int column, String text) {
        boolean formula = text.startsWith("=");
        Optional<BigDecimal> number =
                text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        return new ReadSheet.Cell(row, column, "" + (char) ('A' + column) + (row + 1), text, number, formula);
    }

    private static Money of(PlanSheet sheet, int measure, int year) {
        return Objects.requireNonNull(sheet.amounts().get(new PlanSheet.Place(measure, year)));
    }

    @Test
    void readsNumbersAndGermanAmountsUnderTheirYears() {
        PlanSheet sheet = read(
                "Nr.|Maßnahme|2022|2023.0|2024", "M7|Messe|100|1234.5|1.234,50 €", "21|Radio||0|", "Summe||=C4|=D4|");
        assertThat(sheet.complaints()).isEmpty();
        assertThat(of(sheet, 7, 2022)).isEqualTo(Money.parse("100,00"));
        assertThat(of(sheet, 7, 2023)).isEqualTo(Money.parse("1.234,50"));
        assertThat(of(sheet, 7, 2024)).isEqualTo(Money.parse("1.234,50"));
        assertThat(sheet.amounts()).hasSize(4).containsEntry(new PlanSheet.Place(21, 2023), Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "=A1*2;Formel",
                "1234.567;1234,567",
                "1234567890123;höchstens",
                "1,234.50;1,234.50",
                "-5;nicht unter null",
                "viel;viel"
            })
    void refusesACellWithItsSheetAndAddressAndReadsTheOthers(String typed, String sentence) {
        PlanSheet sheet = read("Nr.||2022|2023", "M7||" + typed + "|50", "M21||10|");
        assertThat(sheet.complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.field()).isEqualTo("c-7-2022");
            assertThat(complaint.sentence()).startsWith("Plan!C4: ").contains(sentence);
        });
        assertThat(of(sheet, 7, 2023)).isEqualTo(Money.parse("50,00"));
        assertThat(of(sheet, 21, 2022)).isEqualTo(Money.parse("10,00"));
    }

    @Test
    void namesRowsAndColumnsItCannotPlace() {
        assertThat(read("Nr.||2022|2031|2022", "M99||1||", "||5||", "M7||1||", "M7||2||", "Radio||3||")
                        .complaints())
                .extracting(Complaint::sentence)
                .containsExactly(
                        "Plan!D3: 2031 liegt nicht im Plan; möglich sind 2022 bis 2024.",
                        "Plan!E3: Das Jahr 2022 kommt zweimal vor.",
                        "Plan!A4: Eine Maßnahme M99 gibt es in diesem Programm nicht.",
                        "Plan!C5: In Spalte A fehlt die Nummer der Maßnahme.",
                        "Plan!A7: M7 steht schon in A6.",
                        "Plan!A8: „Radio“ ist keine Nummer einer Maßnahme, z. B. M7.");
    }

    @Test
    void refusesASheetWithoutYears() {
        assertThatThrownBy(() -> read("Nr.|Maßnahme|Betrag", "M7|Messe|100"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("keine Zeile mit den Jahren");
    }
}
