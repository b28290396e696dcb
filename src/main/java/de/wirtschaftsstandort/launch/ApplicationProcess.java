package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process in which the application runs when it was started from the WAR. */
final class ApplicationProcess {

    private ApplicationProcess() {}

    static Process start(UnpackedWar war, List<String> options, List<String> arguments) throws IOException {
        long self = ProcessHandle.current().pid();
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.addAll(ClassArchive.forThisVirtualMachine(war).options(self));
        command.addAll(options);
        command.add("-D" + Launcher.PID + "=" + self);
        command.add("-D" + ArchiveAfterStart.WAR + "=" + war.folder());
        command.add("-jar");
        command.add(war.application().toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start();
    }

    /**
     * Waits for the end of the process, hands a request to stop on to it meanwhile.
     *
     * @return its exit status
     */
    static int await(Process process) {
        Thread stop = new Thread(() -> stop(process), "stop-application");
        Runtime.getRuntime().addShutdownHook(stop);
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
