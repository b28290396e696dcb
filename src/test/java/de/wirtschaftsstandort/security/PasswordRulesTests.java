package de.wirtschaftsstandort.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @CsvSource({
        "kurz, TOO_SHORT",
        "elfZeichen!, TOO_SHORT",
        "aaaaaaaaaaaaaa, TOO_UNIFORM",
        "121212121212, TOO_UNIFORM",
        "123456789012, TOO_UNIFORM",
        "abcdefghijklmno, TOO_UNIFORM",
        "Passwort123456, TOO_COMMON",
        "P@ssw0rd!2026!, TOO_COMMON",
        "qwertz123456!!, TOO_COMMON",
        "Sommer2026!!!!, TOO_COMMON",
        "Willkommen_2026, TOO_COMMON",
        "Nordsachsen2026, NAMES_THE_PLACE",
        "Landkreis-Torgau, NAMES_THE_PLACE",
        "mustafa.demir-1, NAMES_THE_OWNER",
        "Demir!20261124, NAMES_THE_OWNER"
    })
    void refusesWhatAGuesserTriesFirst(String password, PasswordFault fault) {
        assertThat(PasswordRules.fault(password, "mustafa.demir", "Mustafa Demir"))
                .contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vier Störche am Fluss",
                "korrekt pferd batterie",
                "xK9#mQ2$vL7!",
                "sommerregen auf wellblech",
                "ひらがなカタカナ漢字混じり文",
                "Nordsachsen hat viele Kiesgruben"
            })
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(PasswordRules.fault(password, "mustafa.demir", "Mustafa Demir"))
                .isEmpty();
    }

    @Test
    void takes128CharactersAndNoMore() {
        String longest = "Zwölf Boxkämpfer ".repeat(8).substring(0, 128);

        assertThat(PasswordRules.fault(longest, "kim", "Kim")).isEmpty();
        assertThat(PasswordRules.fault(longest + "x", "kim", "Kim")).contains(PasswordFault.TOO_LONG);
    }

    @Test
    void hashesWithArgon2idAndReadsWhatOtherKeyboardsType() {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("Störche am Fluss");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("Sto\u0308rche am Fluss", hash)).isTrue();
        assertThat(passwords.matches("Storche am Fluss", hash)).isFalse();
        assertThat(passwords.matches("nobody has this password", "")).isFalse();
    }
}
