package de.wirtschaftsstandort.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestMatchTests {

    @ParameterizedTest
    @CsvSource({
        "tilte,title,1",
        "title,title,0",
        "Title,tITLE,0",
        "templatScript,templateScript,1",
        "a,abc,2",
        "'',ab,2"
    })
    void countsTypingErrors(String from, String to, int distance) {
        assertThat(NearestMatch.distance(from, to)).isEqualTo(distance);
    }

    @Test
    void findsTheNearestFirst() {
        assertThat(NearestMatch.several("pages/hmoe", List.of("pages/news", "pages/home", "pages/homes"), 2))
                .containsExactly("pages/home", "pages/homes");
    }

    @Test
    void hasNoHintForAForeignWord() {
        assertThat(NearestMatch.of("restEndpoint", List.of("title", "areas"))).isEmpty();
    }
}
