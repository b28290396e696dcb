package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionSealTests {

    private static final String SESSION = "3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11";

    private final SessionSeal seal = new SessionSeal(new byte[32]);

    @Test
    void opensWhatItSealed() {
        assertThat(seal.seal(SESSION)).startsWith(SESSION + ".");
        assertThat(seal.open(seal.seal(SESSION))).contains(SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", SESSION, SESSION + ".", SESSION + ".AAAA", ".AAAA", "a.b.c"})
    void takesNoNumberWithoutItsSeal(String cookie) {
        assertThat(seal.open(cookie)).isEmpty();
    }

    @Test
    void takesNoSealOfAnotherSessionOrAnotherKey() {
        String other = seal.seal("00000000-0000-0000-0000-000000000000");
        assertThat(seal.open(SESSION + other.substring(other.indexOf('.')))).isEmpty();

        byte[] key = new byte[32];
        key[0] = 1;
        assertThat(seal.open(new SessionSeal(key).seal(SESSION))).isEmpty();
    }
}
