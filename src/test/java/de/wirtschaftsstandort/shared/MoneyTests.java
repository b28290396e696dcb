package de.wirtschaftsstandort.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
