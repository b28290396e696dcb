package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageKindsTests {

    @Test
    void takesTheFirstTheShortestAndTheLongestItemOfEachLanguage() {
        Map<String, Integer> lengths = Map.of(
                "/", 9,
                "/en", 9,
                "/standort/gemeinden", 20,
                "/standort/gemeinden/eilenburg", 5,
                "/standort/gemeinden/delitzsch", 3,
                "/standort/gemeinden/oschatz", 4,
                "/standort/gemeinden/torgau", 8,
                "/en/standort/gemeinden/torgau", 8);

        assertThat(PageKinds.examples(
                        List.of(
                                "/",
                                "/en",
                                "/standort/gemeinden",
                                "/standort/gemeinden/eilenburg",
                                "/standort/gemeinden/delitzsch",
                                "/standort/gemeinden/oschatz",
                                "/standort/gemeinden/torgau",
                                "/en/standort/gemeinden/torgau"),
                        lengths::get))
                .containsExactly(
                        "/",
                        "/en",
                        "/standort/gemeinden",
                        "/standort/gemeinden/eilenburg",
                        "/standort/gemeinden/delitzsch",
                        "/standort/gemeinden/torgau",
                        "/en/standort/gemeinden/torgau");
    }

    @Test
    void countsAPageAndItsTranslationAsOneKind() {
        assertThat(PageKinds.kind("/en/service/nachfolge")).isEqualTo(PageKinds.kind("/service/nachfolge"));
        assertThat(PageKinds.kind("/en")).isNotEqualTo(PageKinds.kind("/service"));
    }
}
