package de.wirtschaftsstandort.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The executable WAR this process was started from. */
final class OwnWar {

    private OwnWar() {}

    /** @param classPath of the process; {@code java -jar} makes the one file its whole class path */
    static Optional<Path> on(String classPath) {
        if (!classPath.endsWith(".war") || classPath.contains(File.pathSeparator)) {
            return Optional.empty();
        }
        Path war = Path.of(classPath).toAbsolutePath();
        return Files.isRegularFile(war) ? Optional.of(war) : Optional.empty();
    }
}
