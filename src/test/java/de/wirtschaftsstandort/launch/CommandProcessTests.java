package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandProcessTests {

    @Test
    void compilesFastUnlessTheOperatorSaysOtherwise() {
        assertThat(CommandProcess.line(
                        7, Path.of("x.war"), List.of("-XX:TieredStopAtLevel=4"), List.of("check", "modules")))
                .endsWith(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=4",
                        "-Dapp.launch.launcher=7",
                        "-jar",
                        "x.war",
                        "check",
                        "modules");
    }
}
