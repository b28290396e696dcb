package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTests {

    @ParameterizedTest
    @CsvSource({
        "brot, brot, 0",
        "brauhuas, brauhaus, 1",
        "zimerei, zimmerei, 1",
        "mollkerei, molkerei, 1",
        "warmepunpe, warmepumpe, 1",
        "orthopedie, orthopadie, 1",
        "tordau, torgau, 1.9",
        "keramickmamufaktur, keramikmanufaktur, 2",
    })
    void countsWhatTheHandDoesEasilyAsOne(String typed, String meant, double slips) {
        assertThat(Slips.between(typed, meant)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"hafen, haben", "papst, passt", "bruckenbau, brunnenbau"})
    void countsALetterThatIsFarAwayForMore(String word, String other) {
        assertThat(Slips.between(word, other)).isGreaterThan(word.length() < 8 ? 1 : 2);
    }
}
