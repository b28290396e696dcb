package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.lightmodule.LightModules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of light modules on disk, written file by file. */
public final class ModuleFolder {

    private final Path root;

    public ModuleFolder(Path root) {
        this.root = root;
    }

    /** @param path resource path, {@code /module/rest} */
    public ModuleFolder with(String path, String text) {
        try {
            Path file = root.resolve(path.replaceFirst("^/", ""));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A file or a folder with all that is in it. */
    public ModuleFolder without(String path) {
        try (Stream<Path> walked = Files.walk(root.resolve(path.replaceFirst("^/", "")))) {
            List<Path> all = walked.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Path root() {
        return root;
    }

    public LightModules load() {
        return LightModules.load(root);
    }
}
