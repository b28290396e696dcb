package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirtualMachineOptionsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
                "-javaagent:profiler.jar",
                "-Dcom.sun.management.jmxremote.port=9010",
                "-XX:SharedArchiveFile=own.jsa",
                "-XX:AOTCache=app.aot",
                "-Xshare:off"
            })
    void anAgentADebuggerOrAnArchiveBindToTheProcess(String option) {
        assertThat(VirtualMachineOptions.bindToThisProcess(List.of("-Xmx512m", option)))
                .isTrue();
    }

    @Test
    void sizesAndPropertiesAreHandedOnInTheirOrder() {
        List<String> options = List.of("-Xmx512m", "-Dapp.role=public", "-XX:+ExitOnOutOfMemoryError");

        assertThat(VirtualMachineOptions.bindToThisProcess(options)).isFalse();
        assertThat(VirtualMachineOptions.handedOn(options)).isEqualTo(options);
    }
}
