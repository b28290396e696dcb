package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classes of a start, parsed and verified, as a file the virtual machine maps into memory (class data sharing, JEP
 * 310). It belongs to one unpacked WAR and one JDK; a virtual machine it does not fit ignores it.
 */
final class ClassArchive {

    /** How long another process may be at it before it counts as broken off. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String UNFINISHED = ".unfinished-";

    private final UnpackedWar war;
    private final String name;
    private final Clock clock;

    ClassArchive(UnpackedWar war, String virtualMachine, Clock clock) {
        this.war = war;
        this.clock = clock;
        this.name = "classes-" + virtualMachine.replaceAll("[^A-Za-z0-9.+_-]", "-");
    }

    static ClassArchive forThisVirtualMachine(UnpackedWar war) {
        return new ClassArchive(war, System.getProperty("java.vm.version", "unknown"), Clock.systemUTC());
    }

    Path file() {
        return war.folder().resolve(name + ".jsa");
    }

    /** The classes one process has loaded, in the format of {@code -XX:SharedClassListFile}. */
    Path list(long process) {
        return war.folder().resolve(name + "-" + process + ".list");
    }

    /** Uses the archive, or has the classes listed that it will be made of. */
    List<String> options(long launcher) {
        return Files.exists(file())
                ? List.of("-XX:SharedArchiveFile=" + file())
                : List.of("-XX:DumpLoadedClassList=" + list(launcher));
    }

    /**
     * Makes the archive in a process of its own with little claim to the processor; it goes on when this one ends.
     *
     * @param launcher whose application has written the list
     * @return empty when the archive is there or being made, or when there is no list
     */
    Optional<Process> make(long launcher, Path java) throws IOException {
        Path list = list(launcher);
        if (!Files.exists(list)) {
            return Optional.empty();
        }
        String classes = wholeLines(Files.readString(list));
        Files.delete(list);
        if (Files.exists(file()) || isBeingMade()) {
            return Optional.empty();
        }
        Path complete = war.folder().resolve(name + "-" + launcher + ".complete");
        Files.writeString(complete, classes);
        Path unfinished = war.folder().resolve(name + UNFINISHED + launcher);
        ProcessBuilder builder = new ProcessBuilder(
                "nice",
                "-n",
                "10",
                "sh",
                "-c",
                "\"$1\" -Xshare:dump -XX:SharedClassListFile=\"$2\" -XX:SharedArchiveFile=\"$3\" -jar \"$4\""
                        + " && mv \"$3\" \"$5\"; rm -f \"$2\" \"$3\"",
                "sh",
                java.toString(),
                complete.toString(),
                unfinished.toString(),
                war.application().toString(),
                file().toString());
        Files.createFile(unfinished);
        return Optional.of(builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The virtual machine writes its list in blocks, so the last line may not be whole yet. */
    private static String wholeLines(String list) {
        return list.substring(0, list.lastIndexOf('\n') + 1);
    }

    private boolean isBeingMade() throws IOException {
        Instant earliest = clock.instant().minus(PATIENCE);
        try (Stream<Path> files = Files.list(war.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + UNFINISHED))
                    .anyMatch(file -> isYounger(file, earliest));
        }
    }

    private static boolean isYounger(Path file, Instant earliest) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(earliest);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
