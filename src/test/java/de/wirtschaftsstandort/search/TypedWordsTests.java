package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordsTests {

    @Test
    void takesWordsPhrasesAndWhatMustNotBeThere() {
        TypedWords words = TypedWords.of("Glas \"kalt gepresst\" -Flaschen Öl");

        assertThat(words.wanted()).containsExactly("Glas", "Öl");
        assertThat(words.phrases()).containsExactly("kalt gepresst");
        assertThat(words.unwanted()).containsExactly("Flaschen");
    }

    @Test
    void takesAHyphenInAWordForASpace() {
        assertThat(TypedWords.of("3D-Druck").wanted()).containsExactly("3D", "Druck");
        assertThat(TypedWords.of("3D-Druck").unwanted()).isEmpty();
    }

    @Test
    void keepsNumbersWithPointsWhole() {
        assertThat(TypedWords.of("23.19, Glas.").wanted()).containsExactly("23.19", "Glas");
    }

    @Test
    void looksAtNoMoreThanAPersonWouldType() {
        TypedWords words = TypedWords.of("Glas ".repeat(20_000));

        assertThat(words.wanted()).hasSize(12);
        assertThat(TypedWords.of("a".repeat(100_000)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*:*", "((", "-", "\u0000", "<>"})
    void findsNoWordInSigns(String signs) {
        assertThat(TypedWords.of(signs).isEmpty()).isTrue();
    }
}
