package de.wirtschaftsstandort.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An installed client of Magnolia that writes light modules. {@code .ci/run} installs it; elsewhere {@code npm install
 * --ignore-scripts} into the folder does.
 */
final class MagnoliaCli {

    private final Path installed;
    private final Path workingFolder;
    private final boolean withoutNetwork;

    private MagnoliaCli(Path installed, Path workingFolder) {
        this.installed = installed;
        this.workingFolder = workingFolder;
        this.withoutNetwork = ended(List.of("unshare", "-n", "true"), workingFolder) == 0;
    }

    /** Empty, and said loudly, when the client is not there. */
    static Optional<MagnoliaCli> version(String version, Path workingFolder) {
        Path installed = Path.of("target/magnolia-cli", version).toAbsolutePath();
        if (!Files.exists(installed.resolve("node_modules/@magnolia/cli/bin/mgnl.js"))) {
            System.out.println("NOT RUN: @magnolia/cli " + version + " is not installed in " + installed
                    + "; .ci/run installs it");
            return Optional.empty();
        }
        return Optional.of(new MagnoliaCli(installed, workingFolder));
    }

    Path installed() {
        return installed;
    }

    /** Runs one command of the client, without network where the machine permits that. */
    void run(String... arguments) {
        List<String> command = new ArrayList<>(withoutNetwork ? List.of("unshare", "-n") : List.of());
        command.add("node");
        command.add(installed.resolve("node_modules/@magnolia/cli/bin/mgnl.js").toString());
        command.addAll(List.of(arguments));
        int code = ended(command, workingFolder);
        if (code != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + code);
        }
    }

    MagnoliaCli in(Path folder) {
        return new MagnoliaCli(installed, folder);
    }

    private static int ended(List<String> command, Path folder) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException notThere) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
