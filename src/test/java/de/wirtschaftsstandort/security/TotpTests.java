package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);
    private static final long NEVER = Long.MIN_VALUE;

    /** RFC 6238, appendix B, the lines of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void computesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "5, 254676", "9, 520489"})
    void computesTheSixDigitsOfItsForerunner(long counter, String code) {
        assertThat(Totp.code(SECRET, counter, 6)).isEqualTo(code);
    }

    @Test
    void takesACodeOfTheStepBeforeAndAfterAndNoOther() {
        long step = Totp.step(NOW);
        for (int off = -3; off <= 3; off++) {
            String code = Totp.code(SECRET, step + off, Totp.DIGITS);
            assertThat(Totp.acceptedStep(SECRET, code, NOW, NEVER).isPresent())
                    .as("%d steps off", off)
                    .isEqualTo(Math.abs(off) <= 1);
        }
    }

    @Test
    void takesNoCodeTwiceAndNoneOlderThanTheLast() {
        long step = Totp.step(NOW);
        String code = Totp.code(SECRET, step, Totp.DIGITS);

        assertThat(Totp.acceptedStep(SECRET, code, NOW, step - 1)).hasValue(step);
        assertThat(Totp.acceptedStep(SECRET, code, NOW, step)).isEmpty();
        assertThat(Totp.acceptedStep(SECRET, code, NOW, step + 1)).isEmpty();
    }

    @Test
    void readsACodeTypedInTwoGroups() {
        String code = Totp.code(SECRET, Totp.step(NOW), Totp.DIGITS);

        assertThat(Totp.acceptedStep(SECRET, " " + code.substring(0, 3) + " " + code.substring(3), NOW, NEVER))
                .isPresent();
        assertThat(Totp.acceptedStep(SECRET, "", NOW, NEVER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsTheStandardForBase32Does(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @Test
    void offersTheSecretAsAddressAndInGroupsToType() {
        SecretOffer offer = SecretOffer.of(SECRET, "kim@example.org");

        assertThat(offer.address())
                .isEqualTo("otpauth://totp/Wirtschaftsstandort:kim%40example.org?secret="
                        + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Wirtschaftsstandort"
                        + "&algorithm=SHA1&digits=6&period=30");
        assertThat(offer.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
