package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooserTextsTests {

    private final Vocabulary vocabulary = new Vocabulary();

    LooserTextsTests() {
        vocabulary.add("Recycling von Glas in einer Anlage, Paletten und Bau.");
    }

    private List<List<String>> looser(String text) {
        return LooserTexts.of(TypedWords.of(text), new WordWays("de", vocabulary, Synonyms.NONE));
    }

    @Test
    void offersEachOfTwoWordsAlone() {
        assertThat(looser("Holzbau Zimmerei")).containsExactly(List.of("Holzbau", "Zimmerei"));
    }

    @Test
    void firstLeavesOutOneOfThreeTheLastBeforeTheFirst() {
        assertThat(looser("a1 b2 c3")).containsExactly(List.of("a1 b2", "a1 c3", "b2 c3"), List.of("a1", "b2", "c3"));
    }

    @Test
    void takesACompoundApart() {
        assertThat(looser("Recyclinganlage")).containsExactly(List.of("Recycling", "Anlage"));
        assertThat(looser("Glasanlage mieten"))
                .containsExactly(List.of("Glasanlage", "mieten"), List.of("Glas", "Anlage"));
    }

    @Test
    void keepsAPhraseTogetherAndOutWhatMustNotOccur() {
        assertThat(looser("\"von Glas\" Bau -Beton -\"aus Stahl\""))
                .containsExactly(List.of("Bau -Beton -\"aus Stahl\"", "\"von Glas\" -Beton -\"aus Stahl\""));
    }

    @Test
    void offersOnlyAFewWordsOfMany() {
        assertThat(looser("a1 b2 c3 d4 e5 f6 g7 h8 i9")).containsExactly(List.of("a1", "b2", "c3", "d4", "e5", "f6"));
    }

    @Test
    void hasNothingLessThanOneWord() {
        assertThat(looser("Halbleiter")).isEmpty();
        assertThat(looser("")).isEmpty();
        assertThat(looser("-Beton")).isEmpty();
    }
}
