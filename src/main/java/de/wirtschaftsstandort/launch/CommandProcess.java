package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process in which a command for a module's author runs when it was started from the WAR. */
final class CommandProcess {

    /** Before the operator's options, so that those win. */
    private static final List<String> FAST_COMPILER = List.of("-XX:TieredStopAtLevel=1");

    private CommandProcess() {}

    static Process start(Path war, List<String> options, List<String> arguments) throws IOException {
        return new ProcessBuilder(line(ProcessHandle.current().pid(), war, options, arguments))
                .inheritIO()
                .start();
    }

    static List<String> line(long self, Path war, List<String> options, List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(ApplicationProcess.java().toString());
        line.addAll(FAST_COMPILER);
        line.addAll(SmallHeap.collectorUnlessNamed(options));
        line.addAll(options);
        line.add("-D" + Launcher.PID + "=" + self);
        line.add("-jar");
        line.add(war.toString());
        line.addAll(arguments);
        return line;
    }
}
