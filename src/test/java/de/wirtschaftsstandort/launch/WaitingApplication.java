package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Says which process it runs in and ends with status 3 after a minute, or when asked to. */
final class WaitingApplication {

    /** System property: this is a command, not the application. */
    static final String COMMAND = "command";

    private WaitingApplication() {}

    public static void main(String[] args) throws Exception {
        if (Boolean.getBoolean(COMMAND)) {
            Launch.briefly(args);
        } else {
            Launch.elsewhere(args);
        }
        Path said = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(said.resolveSibling("stopped"), "yes")));
        write(said, ProcessHandle.current().pid() + " " + String.join(",", args) + " " + System.getProperty("colour"));
        if (args.length > 1) {
            System.exit(Integer.parseInt(args[1]));
        }
        Thread.sleep(Duration.ofMinutes(1).toMillis());
        System.exit(3);
    }

    private static void write(Path file, String text) {
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.writeString(unfinished, text);
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
