package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process in which the application runs when it was started from the WAR. */
final class ApplicationProcess {

    /**
     * Ten times the calls and loops of the default until the second compiler takes a method. While everything is called
     * for the first time, it works on code that is not needed again soon and takes the processor from what is; methods
     * of pages pass the higher marks within the first hundreds of requests. Before the operator's options, so that
     * those win.
     */
    private static final List<String> SECOND_COMPILER_LATER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private ApplicationProcess() {}

    static Process start(UnpackedWar war, List<String> options, List<String> arguments) throws IOException {
        return new ProcessBuilder(line(ProcessHandle.current().pid(), war, options, arguments))
                .inheritIO()
                .start();
    }

    static List<String> line(long self, UnpackedWar war, List<String> options, List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(java().toString());
        line.addAll(ClassArchive.forThisVirtualMachine(war).options(self));
        line.addAll(SECOND_COMPILER_LATER);
        line.addAll(SmallHeap.collectorUnlessNamed(options));
        line.addAll(
                SmallHeap.initialSizeUnlessNamed(options, Runtime.getRuntime().maxMemory()));
        line.addAll(options);
        line.add("-D" + Launcher.PID + "=" + self);
        line.add("-D" + ArchiveAfterStart.WAR + "=" + war.folder());
        line.add("-jar");
        line.add(war.application().toString());
        line.addAll(arguments);
        return line;
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
