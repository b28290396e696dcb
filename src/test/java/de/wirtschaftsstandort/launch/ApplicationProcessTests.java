package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationProcessTests {

    @Test
    void anOperatorsOptionsComeLastSoThatTheyWin() {
        List<String> line = ApplicationProcess.line(
                7,
                new UnpackedWar(Path.of("runtime")),
                List.of("-Xmx512m", "-XX:Tier4InvocationThreshold=5000"),
                List.of("--server.port=80"));

        assertThat(line).contains("-XX:+UseSerialGC");
        assertThat(line.indexOf("-XX:Tier4InvocationThreshold=5000"))
                .isGreaterThan(line.indexOf("-XX:Tier4InvocationThreshold=50000"));
        assertThat(line)
                .endsWith(
                        "-Dapp.launch.launcher=7",
                        "-D" + ArchiveAfterStart.WAR + "=runtime",
                        "-jar",
                        Path.of("runtime", "app.jar").toString(),
                        "--server.port=80");
    }
}
