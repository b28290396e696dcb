package de.wirtschaftsstandort.definition;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.Fuzzing;
import de.wirtschaftsstandort.support.Mutations;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Broken variants of the modules' own files: each becomes data or a problem, never an exception. */
class YamlReaderFuzzingTests {

    private final Mutations files = Mutations.ofFiles(Path.of("light-modules"), ".yaml", 11);

    @Test
    void readsOrRefusesWhateverAFileHolds() {
        assertThat(Fuzzing.rounds(500, files, YamlReaderFuzzingTests::read)).isEmpty();
    }

    @Test
    void takesAKeyForOneThatOnlyBeginsLikeADirectiveOfOurOwn() {
        assertThat(YamlReader.read("/m/templates/p.yaml", "\ue000title: Start\n")
                        .problems())
                .isEmpty();
    }

    @Test
    @Tag("long")
    void readsOrRefusesWhateverAFileHoldsForHalfAnHour() {
        assertThat(Fuzzing.lasting(Fuzzing.LONG, files, YamlReaderFuzzingTests::read))
                .isEmpty();
    }

    private static void read(String text) {
        YamlReader.read("/m/templates/p.yaml", text);
    }
}
