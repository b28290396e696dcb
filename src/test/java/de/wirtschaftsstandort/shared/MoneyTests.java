package de.wirtschaftsstandort.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "en-US"})
    void printsTheSameWhateverTheMachinesLocale(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));

        assertThat(Money.ofCents(112_500_000).format("de")).isEqualTo("1.125.000,00\u00a0€");
        assertThat(Money.ofCents(112_500_000).format("en")).isEqualTo("€1,125,000.00");
    }

    @Test
    void leavesOutCentsOnlyWhenThereAreNone() {
        assertThat(Money.ofCents(4_750_000).formatShort("de")).isEqualTo("47.500\u00a0€");
        assertThat(Money.ofCents(4_750_001).formatShort("de")).isEqualTo("47.500,01\u00a0€");
    }

    @Test
    void addsAndSubtractsToTheCent() {
        assertThat(Money.ofCents(10).plus(Money.ofCents(20)).minus(Money.ofCents(31)))
                .isEqualTo(Money.ofCents(-1));
    }

    @Test
    void failsInsteadOfOverflowing() {
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aNegativeAmountOverflowsAsWell() {
        assertThatThrownBy(() -> Money.ofCents(Long.MIN_VALUE).minus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50|123450",
                "1234,50|123450",
                "1234|123400",
                "1.234|123400",
                "0|0",
                "0,05|5",
                "-5,00|-500",
                "\u22125,00|-500",
                "1.234,50 €|123450",
                "1.234,50\u00a0€|123450",
                "'  7,00 '|700",
                "999.999.999.999,99|99999999999999"
            })
    void readsWhatGermansWrite(String text, long cents) {
        assertThat(Money.parse(text)).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,234.50",
                "1.2345",
                "12.34",
                "1,5",
                "1,234",
                "1,2345",
                "-0",
                "-0,00",
                "1234567890123",
                "1.23.456",
                "1234.567",
                ".500",
                ",50",
                "007",
                "1e3",
                "--5",
                "+5",
                "5 -",
                "EUR 5",
                "1\u066b50",
                "\u0663"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(NotAnAmount.class)
                .hasMessageContaining("ist kein Betrag");
    }

    @Test
    void shortensWhatItRefuses() {
        assertThatThrownBy(() -> Money.parse("9".repeat(5_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "en-US", "ar-EG-u-nu-arab"})
    void readsWhatItPrintsWhateverTheMachinesLocale(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        Random random = new Random(20_221);
        for (int i = 0; i < 500; i++) {
            Money amount = Money.ofCents(random.nextLong() % 100_000_000_000_000L);
            assertThat(Money.parse(amount.format("de"))).isEqualTo(amount);
        }
    }
}
