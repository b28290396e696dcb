package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTests {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);

    @TempDir
    private Path folder;

    @Test
    void runsTheApplicationInAProcessOfItsOwnWithTheSameOptionsAndArguments() throws Exception {
        Process launcher = start(List.of("-Dcolour=green"), "7");

        assertThat(launcher.waitFor()).isEqualTo(7);
        assertThat(Files.readString(said()))
                .doesNotStartWith(launcher.pid() + " ")
                .endsWith(said() + ",7 green");
        assertThat(folder.resolve("data/runtime")).isDirectory();
    }

    @Test
    void handsARequestToStopOnAndWaitsForTheEnd() throws Exception {
        Process launcher = start(List.of());
        ProcessHandle application = application();

        launcher.destroy();
        launcher.waitFor();

        assertThat(application.isAlive()).isFalse();
        assertThat(folder.resolve("stopped")).exists();
    }

    @Test
    void theApplicationEndsAtOnceWhenItsLauncherIsKilled() throws Exception {
        Process launcher = start(List.of());
        ProcessHandle application = application();

        launcher.destroyForcibly().waitFor();

        await(() -> !application.isAlive());
        assertThat(folder.resolve("stopped")).doesNotExist();
    }

    @Test
    void staysInItsProcessWhenTheOperatorMeansJustThisOne() throws Exception {
        Process launcher = start(List.of("-Xshare:off"), "0");

        assertThat(launcher.waitFor()).isZero();
        assertThat(Files.readString(said())).startsWith(launcher.pid() + " ");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void startsDirectlyWhenNothingCanBeUnpacked() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where a folder has to be");

        Process launcher = start(List.of(), "0");

        assertThat(launcher.waitFor()).isZero();
        assertThat(Files.readString(said())).startsWith(launcher.pid() + " ");
        assertThat(Files.readString(folder.resolve("log"))).contains("es geht direkt weiter");
    }

    @Test
    void runsACommandInAProcessOfItsOwnWithoutUnpacking() throws Exception {
        Process launcher = start(List.of("-D" + WaitingApplication.COMMAND + "=true", "-Dcolour=green"), "1");

        assertThat(launcher.waitFor()).isOne();
        assertThat(Files.readString(said()))
                .doesNotStartWith(launcher.pid() + " ")
                .endsWith(said() + ",1 green");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        Path war = WarFixture.war(folder.resolve("x.war"), "words");
        List<String> command = new ArrayList<>(List.of(ApplicationProcess.java().toString(), "-Xmx32m"));
        command.addAll(options);
        command.addAll(List.of("-jar", war.toString(), said().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().remove(RuntimeFolder.VARIABLE);
        return builder.start();
    }

    private Path said() {
        return folder.resolve("said");
    }

    private ProcessHandle application() throws IOException {
        await(() -> Files.exists(said()));
        String text = Files.readString(said());
        return ProcessHandle.of(Long.parseLong(text.substring(0, text.indexOf(' '))))
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
