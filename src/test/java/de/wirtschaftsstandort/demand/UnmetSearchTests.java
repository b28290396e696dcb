package de.wirtschaftsstandort.demand;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmetSearchTests {

    private static Optional<UnmetSearch> search(String typed) {
        return UnmetSearch.of("nordsachsen", "all", "de", typed);
    }

    @Test
    void takesSpellingsOfTheSameWordsAsOne() {
        assertThat(search("  Glas  FASER ").map(UnmetSearch::words)).contains("glas faser");
        assertThat(search("ﬁlter")).isEqualTo(search("Filter"));
        assertThat(search("Müller’s Bäckerei-Technik")).isPresent();
        assertThat(search("ISO 9001")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "jemand@firma.example",
                "03421 758 1234",
                "0342175812",
                "' OR '1'='1",
                "<script>alert(1)</script>",
                "title:x",
                "ein ganzer satz über das was mir gestern geschah",
                "\u202Etxet",
                "a\u0000b"
            })
    void leavesOutWhatIsNoSearchOrSaysTooMuchAboutSomebody(String typed) {
        assertThat(search(typed)).isEmpty();
    }

    @Test
    void leavesOutWhatIsTooLong() {
        assertThat(search("a".repeat(60))).isPresent();
        assertThat(search("a".repeat(61))).isEmpty();
    }

    @Test
    void countsByTheDayOfTheCountyAndBeginsAnewWhenTaken() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-29T23:30:00Z"));
        UnmetSearches searches = new UnmetSearches(clock);
        search("Glas").ifPresent(searches::note);
        search("GLAS").ifPresent(searches::note);

        assertThat(searches.take())
                .containsExactly(Map.entry(
                        new UnmetSearches.Counted(
                                LocalDate.of(2026, 11, 30), search("Glas").orElseThrow()),
                        2));
        assertThat(searches.take()).isEmpty();
    }

    @Test
    void doesNotGrowWithoutEnd() {
        UnmetSearches searches = new UnmetSearches(new SettableClock(Instant.EPOCH));
        IntStream.range(0, 5_000).forEach(number -> search("wort" + number).ifPresent(searches::note));

        assertThat(searches.take()).hasSize(500);
    }
}
