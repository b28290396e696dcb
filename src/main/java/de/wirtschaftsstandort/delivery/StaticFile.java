package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.lightmodule.ModuleResource;

/** A module's file ready to send, in every coding that makes it smaller. */
final class StaticFile {

    private static final int HEADERS_AND_KEYS = 256;

    private final String version;
    private final CodedBody body;

    private StaticFile(String version, CodedBody body) {
        this.version = version;
        this.body = body;
    }

    static StaticFile of(ModuleResource resource, String contentType) {
        boolean shrinks = ResourceTypes.isCompressible(contentType);
        return new StaticFile(resource.version(), new CodedBody(resource.bytes(), shrinks).inEveryCoding());
    }

    boolean isOf(ModuleResource resource) {
        return version.equals(resource.version());
    }

    /** Weak, because it is the same for every coding. */
    String entityTag() {
        return "W/\"" + version + "\"";
    }

    CodedBody body() {
        return body;
    }

    /** Bytes it occupies, roughly. */
    int weight() {
        return body.weight() + HEADERS_AND_KEYS;
    }
}
