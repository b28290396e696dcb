package de.wirtschaftsstandort.lightmodule;

import java.util.Optional;
import java.util.regex.Pattern;

/** Brings an asked path into the form of the index, or refuses it. */
final class ResourcePath {

    /** What the resource functions put before the extension so that browsers keep a file for long. */
    private static final Pattern CACHE_PART = Pattern.compile("~[^/~]*~cache(?=\\.[^./]+$|$)");

    private ResourcePath() {}

    /** Empty for a path that no module file can have. */
    static Optional<String> of(String asked) {
        String path = asked.startsWith("/") ? asked : "/" + asked;
        if (path.length() > 1000 || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        for (String part : path.substring(1).split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return Optional.empty();
            }
        }
        return Optional.of(CACHE_PART.matcher(path).replaceFirst(""));
    }
}
