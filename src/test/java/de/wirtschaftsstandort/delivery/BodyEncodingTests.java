package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyEncodingTests {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip", "gzip;q=0.5", "br,GZIP ; q=1", "x, gzip ,y", "gzip;q=0.001"})
    void takesGzip(String header) {
        assertThat(BodyEncoding.GZIP.isAcceptedBy(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "br", "gzip;q=0", "gzip; q=0.000", "x-gzip", "gzipped", "deflate, gzip;q=0 , br", ";", ","})
    void refusesGzip(String header) {
        assertThat(BodyEncoding.GZIP.isAcceptedBy(header)).isFalse();
    }

    @Test
    void withoutHeaderOnlyIdentityIsTaken() {
        assertThat(BodyEncoding.BROTLI.isAcceptedBy(null)).isFalse();
        assertThat(BodyEncoding.IDENTITY.isAcceptedBy(null)).isTrue();
    }
}
