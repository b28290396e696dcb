package de.wirtschaftsstandort.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationRuleTests {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de", "first.last+tag@sub.example.org", "ü@müller.de", ""})
    void acceptsAddressesAsPeopleUseThem(String address) {
        assertThat(new ValidationRule.Email(Label.NONE).accepts(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "@b.de", "a@b", "a@.de", "a@b.de.", "a b@c.de", "a@b@c.de", "a@b..de", "a@b.de\n"})
    void refusesWhatIsNoAddress(String address) {
        assertThat(new ValidationRule.Email(Label.NONE).accepts(address)).isFalse();
    }

    @Test
    void matchesThePatternWithTheWholeValue() {
        assertThat(matching("[a-z]+", "abc")).isTrue();
        assertThat(matching("[a-z]+", "abc1")).isFalse();
        assertThat(matching("[a-z]+", "")).isTrue();
    }

    @Test
    @Timeout(5)
    void refusesAValueThatThePatternCannotDecideInTime() {
        long start = System.nanoTime();

        assertThat(matching("(.*)(.*)(.*)(.*)(.*)(.*)x", "a".repeat(3_000))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void refusesAValueThatNestsTooDeeplyForThePattern() {
        assertThat(matching("(a|b)*", "ab".repeat(500_000))).isFalse();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        ValidationRule length = new ValidationRule.Length(2, 3, Label.NONE);

        assertThat(length.accepts("😀😀😀")).isTrue();
        assertThat(length.accepts("a")).isFalse();
        assertThat(length.accepts("abcd")).isFalse();
        assertThat(new ValidationRule.Length(0, -1, Label.NONE).accepts("a".repeat(10_000)))
                .isTrue();
    }

    @Test
    void acceptsBothLimitsOfARange() {
        ValidationRule range = range("0.5", "2", false);

        assertThat(range.accepts("0.5")).isTrue();
        assertThat(range.accepts("2.000")).isTrue();
        assertThat(range.accepts("0.49")).isFalse();
        assertThat(range.accepts("2.01")).isFalse();
        assertThat(range.accepts("two")).isFalse();
    }

    @Test
    void refusesFractionsWhereWholeNumbersAreAsked() {
        assertThat(range("0", "9", true).accepts("3.0")).isTrue();
        assertThat(range("0", "9", true).accepts("3.5")).isFalse();
    }

    @Test
    void acceptsBothDaysOfARange() {
        ValidationRule year = new ValidationRule.DateRange(
                Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31)), Label.NONE);

        assertThat(year.accepts("2026-01-01")).isTrue();
        assertThat(year.accepts("2026-12-31T23:59:00+01:00")).isTrue();
        assertThat(year.accepts("2025-12-31")).isFalse();
        assertThat(year.accepts("2027-01-01")).isFalse();
        assertThat(year.accepts("31.12.2026")).isFalse();
    }

    private static boolean matching(String pattern, String value) {
        return new ValidationRule.Pattern(Pattern.compile(pattern), Label.NONE).accepts(value);
    }

    private static ValidationRule range(String least, String most, boolean whole) {
        return new ValidationRule.NumberRange(
                Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most)), whole, Label.NONE);
    }
}
