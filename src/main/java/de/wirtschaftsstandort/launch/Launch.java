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
        inAnotherProcess((war, options) ->
                ApplicationProcess.start(RuntimeFolder.fromSettings().unpack(war), options, List.of(arguments)));
    }

    /**
     * The same for a command that ends within seconds. Its process leaves out the compiler that makes good code slowly:
     * on two cores that one takes more time than the command itself.
     *
     * @param arguments of the command line with the name of the command, handed on unchanged
     */
    public static void briefly(String[] arguments) {
        inAnotherProcess((war, options) -> CommandProcess.start(war, options, List.of(arguments)));
    }

    private static void inAnotherProcess(Start start) {
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
        Process process;
        try {
            process = start.of(war.get(), VirtualMachineOptions.handedOn(options));
        } catch (IOException | SecurityException e) {
            System.err.println("Schneller Start nicht möglich (" + e.getMessage() + "), es geht direkt weiter.");
            return;
        }
        System.exit(ApplicationProcess.await(process));
    }

    /** Starts a process from the WAR with the options of the virtual machine. */
    private interface Start {
        Process of(Path war, List<String> options) throws IOException;
    }
}
