package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.Fuzzing;
import de.wirtschaftsstandort.support.Mutations;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Broken variants of outlines, as stored in JSON and as typed. */
class PolygonFuzzingTests {

    private final Mutations outlines = Mutations.of(
            List.of(
                    "{\"type\":\"Polygon\",\"coordinates\":[[[12.3,51.4],[12.4,51.4],[12.4,51.5],[12.3,51.4]]]}",
                    "51.4, 12.3\n51.4, 12.4\n51.5, 12.4\n"),
            19);

    @Test
    void showsOrKeepsWhateverIsStoredAndReadsOrRefusesWhateverIsTyped() {
        assertThat(Fuzzing.rounds(5_000, outlines, PolygonFuzzingTests::readAndWrite))
                .isEmpty();
    }

    @Test
    @Tag("long")
    void doesSoForHalfAnHour() {
        assertThat(Fuzzing.lasting(Fuzzing.LONG, outlines, PolygonFuzzingTests::readAndWrite))
                .isEmpty();
    }

    private static void readAndWrite(String text) {
        PolygonText.write(text);
        try {
            PolygonText.read(text);
        } catch (ValueRefused refused) {
            assertThat(refused).isNotNull();
        }
    }
}
