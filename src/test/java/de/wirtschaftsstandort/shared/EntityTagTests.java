package de.wirtschaftsstandort.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTests {

    private static final String TAG = "W/\"abc\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W/\"abc\"",
                "\"abc\"",
                "*",
                " * ",
                "\"x\", W/\"abc\"",
                "\"x\",\"abc\",\"y\"",
                "\"x\" , ,\"abc\"",
                "\"a,b\", \"abc\"",
                "W/\"abc\" "
            })
    void namesTheTagWeaklyAloneAndInLists(String header) {
        assertThat(EntityTag.matches(header, TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "W/abc",
                "\"abc",
                "abc\"",
                "\"abcd\"",
                "\"ab\"",
                "\"x\" \"abc\"",
                "**",
                "W/",
                "w/\"abc\"",
                ",",
                "\"\u0000\"",
                "\"x\";\"abc\"",
                "W/W/\"abc\"",
                "\"abc\\\"",
                "<script>",
                "\"ABC\""
            })
    void takesNothingFromMalformedOrOtherTags(String header) {
        assertThat(EntityTag.matches(header, TAG)).isFalse();
    }

    @Test
    void isAbsentWithoutHeader() {
        assertThat(EntityTag.matches(null, TAG)).isFalse();
    }

    @Test
    void followsTheContentOnly() {
        assertThat(EntityTag.of("a")).isEqualTo(EntityTag.of("a")).isNotEqualTo(EntityTag.of("b"));
        assertThat(EntityTag.of("a")).matches("W/\"[A-Za-z0-9_-]{24}\"");
    }
}
