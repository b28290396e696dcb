package de.wirtschaftsstandort.delivery;

import java.util.Map;
import java.util.Optional;

/** Which files of a module's {@code webresources} are served, and as what. */
final class ResourceTypes {

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("mjs", "text/javascript;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("vtt", "text/vtt;charset=utf-8"));

    private ResourceTypes() {}

    /** Empty for what is never served: sources, definitions, descriptions of packages, hidden files. */
    static Optional<String> of(RequestPath path) {
        String name = path.steps().get(path.steps().size() - 1);
        if (path.steps().stream().skip(1).anyMatch(step -> step.startsWith("."))
                || name.equals("package.json")
                || name.equals("package-lock.json")
                || name.equals("tsconfig.json")) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** Text shrinks; pictures, fonts of the second generation and films are compressed already. */
    static boolean isCompressible(String contentType) {
        return contentType.startsWith("text/")
                || contentType.contains("json")
                || contentType.equals("image/svg+xml")
                || contentType.equals("image/x-icon")
                || contentType.equals("font/ttf")
                || contentType.equals("font/otf");
    }
}
