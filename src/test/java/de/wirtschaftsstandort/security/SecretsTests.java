package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.CsvText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTests {

    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    Path folder;

    private SecuritySettings settings(String key) {
        return new SecuritySettings(
                Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(1), key, folder.resolve("new/key"));
    }

    @Test
    void openForTheirOwnerAndTheirKeyOnly() {
        SecretCipher cipher = new SecretCipher(new byte[SecretKeys.BYTES]);
        byte[] stored = cipher.encrypt(SECRET, "kim");

        assertThat(cipher.decrypt(stored, "kim")).isEqualTo(SECRET);
        assertThatThrownBy(() -> cipher.decrypt(stored, "robin")).isInstanceOf(SecretUnreadable.class);
        assertThatThrownBy(() -> new SecretCipher(RandomTokens.bytes(SecretKeys.BYTES)).decrypt(stored, "kim"))
                .isInstanceOf(SecretUnreadable.class);
        stored[stored.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(stored, "kim")).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void getAKeyMadeOnceThatOnlyItsOwnerMayRead() throws IOException {
        byte[] first = SecretKeys.from(settings(""));

        assertThat(SecretKeys.from(settings(""))).isEqualTo(first).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new/key"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "AAAA", "***"})
    void refuseAWeakKeyAndSayHowToMakeOne(String key) {
        assertThatThrownBy(() -> SecretKeys.from(settings(key)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("openssl rand -base64 32");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.17, 192.0.2.0",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1::",
        "127.0.0.1, 127.0.0.0",
        "example.org, ''",
        "'', ''",
        "'<b>', ''"
    })
    void keepAddressesShortened(String whole, String kept) {
        assertThat(new ClientAddress(whole).shortened()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "plain ~ \"plain\"",
                "say \"hi\" ~ \"say \"\"hi\"\"\"",
                "=1+1 ~ \"'=1+1\"",
                "+1 ~ \"'+1\"",
                "-1 ~ \"'-1\"",
                "@A ~ \"'@A\"",
                "1-1 ~ \"1-1\"",
                "' =1' ~ \"' =1\""
            })
    void leaveNoFormulaInCells(String cell, String written) {
        assertThat(CsvText.line(java.util.List.of(cell))).isEqualTo(written + "\r\n");
    }
}
