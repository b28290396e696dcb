package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTests {

    private final Vocabulary vocabulary = new Vocabulary();

    VocabularyTests() {
        vocabulary.add("Die Wirtschaft am Standort, ein Gebiet für Gewerbe; Unternehmen und Gründung, Förderung.");
    }

    @ParameterizedTest
    @CsvSource({
        "wirtschaftsstandort, wirtschaft+standort",
        "gewerbegebiet, gewerbe+gebiet",
        "unternehmensgründung, unternehmen+gründung",
        "wirtschaftsförderung, wirtschaft+förderung",
        "gewerbegebieten, gewerbe+gebieten",
        "wirtschaftsförderungsgebiet, wirtschaft+förderung+gebiet",
    })
    void takesACompoundApart(String compound, String parts) {
        assertThat(vocabulary.parts(compound)).containsExactly(parts.split("\\+", -1));
    }

    @ParameterizedTest
    @CsvSource({"standort", "gebietsreform", "xgewerbe", "wirtschaften"})
    void leavesAWordWholeThatIsNotMadeOfKnownOnes(String word) {
        assertThat(vocabulary.parts(word)).isEmpty();
    }

    @Test
    void knowsNoPartsWithoutWords() {
        assertThat(new Vocabulary().parts("wirtschaftsstandort")).isEmpty();
    }
}
