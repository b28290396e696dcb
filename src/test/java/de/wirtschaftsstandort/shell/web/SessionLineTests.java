package de.wirtschaftsstandort.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionLineTests {

    @Test
    void recognisesDevicesByNameAndKeepsUnknownOnes() {
        assertThat(SessionLine.device("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36"))
                .isEqualTo("Chrome · Linux");
        assertThat(SessionLine.device(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1"))
                .isEqualTo("Safari · iOS");
        assertThat(SessionLine.device("curl/8.5")).isEqualTo("curl/8.5");
        assertThat(SessionLine.device("")).isEmpty();
    }
}
