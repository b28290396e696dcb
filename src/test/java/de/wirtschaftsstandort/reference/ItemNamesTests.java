package de.wirtschaftsstandort.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ItemNamesTests {

    private final ItemNames names = new ItemNames();

    private static Function<String, List<String>> values(Map<String, List<String>> values) {
        return property -> values.getOrDefault(property, List.of());
    }

    @Test
    void areThoseOfTheKindChosenAndThoseOfAnyItem() {
        assertThat(names.of("buildings", values(Map.of("objectType", List.of("storage"))), "de"))
                .contains("Lagerhalle", "Gewerbeimmobilie")
                .doesNotContain("Kühlhaus", "mieten");
        assertThat(names.of("buildings", values(Map.of("objectType", List.of("storage"))), "en"))
                .contains("warehouse")
                .doesNotContain("Lagerhalle");
    }

    @Test
    void areThoseOfAPropertyWhateverItsValue() {
        assertThat(names.of("municipalities", values(Map.of("stations", List.of("3"))), "de"))
                .contains("Bahnhof");
        assertThat(names.of("municipalities", values(Map.of()), "de"))
                .isNotEmpty()
                .doesNotContain("Bahnhof");
    }

    @Test
    void areUnknownForWorkspacesThatSayWhatTheyAreThemselves() {
        assertThat(names.know("companies")).isFalse();
        assertThat(names.of("companies", values(Map.of()), "de")).isEmpty();
    }

    @Test
    void areGivenInBothLanguagesAndNeverEmpty() {
        List<Map<String, String>> rows = ReferenceFiles.rows(ReferenceFiles.bytes("item-names.csv"));

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(ReferenceFiles.text(row, "names_de").split("\\|", -1)).doesNotContain("");
            assertThat(ReferenceFiles.text(row, "names_en").split("\\|", -1)).doesNotContain("");
        });
    }
}
