package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The folder with the unpacked WARs: the one that runs and the one before it, which may still be running. */
record RuntimeFolder(Path folder, Clock clock) {

    /** Where to unpack, a system property or an environment variable; a folder may serve several installations. */
    static final String PROPERTY = "app.launch.dir";

    static final String VARIABLE = "APP_LAUNCH_DIR";

    private static final Path BESIDE_THE_DATA = Path.of("data", "runtime");
    private static final String UNFINISHED = "unfinished-";
    private static final Duration UNPACKING = Duration.ofHours(1);
    private static final int KEPT = 2;

    static RuntimeFolder fromSettings() {
        Optional<String> given = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
        return new RuntimeFolder(given.map(Path::of).orElse(BESIDE_THE_DATA).toAbsolutePath(), Clock.systemUTC());
    }

    /** The unpacked WAR, from an earlier start or made now; safe when two processes do the same at once. */
    UnpackedWar unpack(Path war) throws IOException {
        Path target = folder.resolve(WarContents.fingerprint(war));
        if (!Files.isDirectory(target)) {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
            try {
                WarContents.unpack(war, unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFaster) {
                FileSystemUtils.deleteRecursively(unfinished);
            } catch (IOException e) {
                FileSystemUtils.deleteRecursively(unfinished);
                throw e;
            }
        }
        Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
        deleteAllButTheLatest();
        return new UnpackedWar(target);
    }

    private void deleteAllButTheLatest() throws IOException {
        List<Path> latestFirst;
        try (Stream<Path> folders = Files.list(folder)) {
            latestFirst = folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(RuntimeFolder::lastUse).reversed())
                    .toList();
        }
        FileTime brokenOff = FileTime.from(clock.instant().minus(UNPACKING));
        int kept = 0;
        for (Path found : latestFirst) {
            boolean unfinished = found.getFileName().toString().startsWith(UNFINISHED);
            if (unfinished ? lastUse(found).compareTo(brokenOff) < 0 : ++kept > KEPT) {
                FileSystemUtils.deleteRecursively(found);
            }
        }
    }

    private static FileTime lastUse(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
