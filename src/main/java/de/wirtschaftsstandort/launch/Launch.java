package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts the application where it starts fastest. {@code java -jar x.war} unpacks itself once and goes on in a second
 * process, which reads plain jars and, from the second start on, an archive of its classes; every other way of starting
 * (build tool, unpacked image, debugger, agent) stays in this process.
 */
public final class Launch {

    private Launch() {}

    /**
     * Returns when the caller has to run the application itself.
     *
     * <p>Otherwise the application runs in a process of its own, and this one ends with that one's exit status. Signals
     * to stop are handed on; when this process is killed, the other one ends at once.
     *
     * @param arguments of the command line, handed on unchanged
     */
    public static void elsewhere(String[] arguments) {
        Optional<Launcher> launcher = Launcher.thatStartedThisProcess();
        if (launcher.isPresent()) {
            launcher.get().endWithIt();
            return;
        }
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        Optional<Path> war = OwnWar.on(System.getProperty("java.class.path", ""));
        if (war.isEmpty() || VirtualMachineOptions.bindToThisProcess(options)) {
            return;
        }
        UnpackedWar unpacked;
        Process process;
        try {
            unpacked = RuntimeFolder.fromSettings().unpack(war.get());
            process = ApplicationProcess.start(unpacked, VirtualMachineOptions.handedOn(options), List.of(arguments));
        } catch (IOException | SecurityException e) {
            System.err.println("Schneller Start nicht möglich (" + e.getMessage() + "), die Anwendung startet direkt.");
            return;
        }
        System.exit(ApplicationProcess.await(process));
    }
}
