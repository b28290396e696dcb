package de.wirtschaftsstandort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAddressTests {

    private static SearchAddress of(Map<String, List<String>> parameters) {
        return SearchAddress.read(List.of("q", "branche", "seite"), name -> parameters.getOrDefault(name, List.of()));
    }

    @Test
    void saysTheSameStateInTheSameOrder() {
        assertThat(of(Map.of("seite", List.of("2"), "q", List.of("Öl & Essig"))).query())
                .isEqualTo("?q=%C3%96l+%26+Essig&seite=2");
        assertThat(of(Map.of()).query()).isEmpty();
    }

    @Test
    void forgetsParametersItDoesNotKnow() {
        assertThat(of(Map.of("utm", List.of("x"))).query()).isEmpty();
    }

    @Test
    void letsOneValueGo() {
        SearchAddress both = of(Map.of("branche", List.of("a", "b", "a")));

        assertThat(both.query()).isEqualTo("?branche=a&branche=b");
        assertThat(both.without("branche", "a").query()).isEqualTo("?branche=b");
        assertThat(both.without("branche", "a").without("branche", "b").query()).isEmpty();
    }

    @Test
    void cutsWhatNobodyCouldMean() {
        SearchAddress address = of(Map.of("q", List.of("a\u0000\r\nb" + "x".repeat(100_000))));

        assertThat(address.first("q")).startsWith("a b").hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "1.000, 1000", "-1, 7", "0, 7", "abc, 7", "1000001, 7", "99999999999, 7", "1e3, 7"})
    void readsWholeNumbersOrTakesTheOther(String text, int number) {
        assertThat(of(Map.of("seite", List.of(text))).whole("seite", 7)).isEqualTo(number);
    }
}
