package de.wirtschaftsstandort.lightmodule;

import de.wirtschaftsstandort.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file found in a module, read when it is first asked for. */
final class ModuleFile {

    /** Gives the bytes of one file. */
    interface Source {
        byte[] read() throws IOException;
    }

    private final String path;
    private final String module;
    private final String file;
    private final String stamp;
    private final Source source;

    /**
     * @param path resource path with leading slash
     * @param file the path as a person knows it
     * @param stamp changes when the file does, known without reading it
     */
    ModuleFile(String path, String module, String file, String stamp, Source source) {
        this.path = path;
        this.module = module;
        this.file = file;
        this.stamp = stamp;
        this.source = source;
    }

    String path() {
        return path;
    }

    String module() {
        return module;
    }

    String file() {
        return file;
    }

    boolean isStill(ModuleFile other) {
        return path.equals(other.path) && stamp.equals(other.stamp) && Objects.equals(file, other.file);
    }

    /** Fails with {@link UncheckedIOException} when the file has gone meanwhile. */
    ModuleResource read() {
        try {
            byte[] bytes = source.read();
            return new ModuleResource(path, module, file, bytes, version(bytes));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String version(byte[] bytes) {
        return Sha256.of(bytes).substring(0, 20);
    }
}
