package de.wirtschaftsstandort.lightmodule;

import java.nio.charset.StandardCharsets;

/** A file of a module as last read. */
public final class ModuleResource {

    private final String path;
    private final String module;
    private final String file;
    private final byte[] bytes;
    private final String version;

    /**
     * @param path resource path with leading slash, {@code /<module>/<rest>}
     * @param file path as a person knows it, for problems
     * @param version changes whenever the bytes change; usable as a fingerprint (lower-case hex)
     */
    public ModuleResource(String path, String module, String file, byte[] bytes, String version) {
        this.path = path;
        this.module = module;
        this.file = file;
        this.bytes = bytes.clone();
        this.version = version;
    }

    public String path() {
        return path;
    }

    public String module() {
        return module;
    }

    public String file() {
        return file;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }

    public String version() {
        return version;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
