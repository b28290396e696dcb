package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTests {

    private final KnownWords words = new KnownWords(new WordSource() {
        @Override
        public List<String> texts() {
            return List.of("Betrieb von Häfen", "Kinos");
        }

        @Override
        public Map<String, GeoPoint> places() {
            return Map.of(
                    "Bad Düben", new GeoPoint(51.6, 12.6),
                    "Belgern-Schildau", new GeoPoint(51.5, 13.1));
        }

        @Override
        public List<String> regions() {
            return List.of("nordsachsen", "Baden-Württemberg");
        }
    });

    @ParameterizedTest
    @ValueSource(strings = {"Hafen", "Kino", "betriebe"})
    void knowsAWordInItsForms(String word) {
        assertThat(words.isWord(word)).isTrue();
    }

    @Test
    void doesNotKnowWhatNobodyTold() {
        assertThat(words.isWord("Hagen")).isFalse();
        assertThat(words.place("Bad")).isEmpty();
        assertThat(words.place("Leipzig")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Düben", "bad dueben", "Belgern", "schildau", "Belgern Schildau"})
    void knowsAPlaceAsPeopleWriteIt(String name) {
        assertThat(words.place(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordsachsen", "baden-wuerttemberg"})
    void knowsWhatThePlacesLieIn(String name) {
        assertThat(words.isRegion(name)).isTrue();
        assertThat(words.isRegion("Torgau")).isFalse();
    }
}
