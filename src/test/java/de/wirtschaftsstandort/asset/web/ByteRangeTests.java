package de.wirtschaftsstandort.asset.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTests {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-, 0, 1000",
        "bytes=10-19, 10, 10",
        "bytes=990-2000, 990, 10",
        "bytes=-100, 900, 100",
        "bytes=-5000, 0, 1000",
        "bytes= 5-5, 5, 1",
        "bytes=1000-, 1000, 0",
        "bytes=-0, 1000, 0"
    })
    void namesOnePart(String header, long first, long length) {
        assertThat(ByteRange.parse(header, 1000)).contains(new ByteRange(first, length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-4",
                "items=0-1",
                "bytes=a-b",
                "bytes=0-1,5-6",
                "bytes=--1",
                "bytes=99999999999999999999-"
            })
    void anythingElseMeansTheWholeFile(String header) {
        assertThat(ByteRange.parse(header, 1000)).isEmpty();
    }

    @Test
    void saysWhichPartOfWhat() {
        assertThat(new ByteRange(10, 10).of(1000)).isEqualTo("bytes 10-19/1000");
        assertThat(ByteRange.parse(null, 1000)).isEmpty();
    }
}
