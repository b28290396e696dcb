package de.wirtschaftsstandort.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file below {@code decorations} that changes a definition of another module.
 *
 * @param folder of the definition's type
 * @param path below that folder, without extension; may end in a dotted path into the definition
 */
record Decoration(String module, String folder, String path, RawDocument document) {

    static final Pattern FILES = Pattern.compile("/[^/]+/decorations/.+\\.ya?ml");

    private static final Pattern PARTS = Pattern.compile("/[^/]+/decorations/([^/]+)/([^/]+)/(.+)\\.ya?ml");

    /** Empty for the decoration of a module's configuration, which this runtime does not have. */
    static Optional<Decoration> of(String resourcePath, RawDocument document) {
        Matcher parts = PARTS.matcher(resourcePath);
        return parts.matches()
                ? Optional.of(new Decoration(parts.group(1), parts.group(2), parts.group(3), document))
                : Optional.empty();
    }

    /** What of the path lies inside the definition; absent when the decoration is for another one. */
    Optional<String> inside(RawDefinition definition) {
        if (!module.equals(definition.module())
                || !folder.equals(definition.type().folder())
                || !(path + ".").startsWith(definition.path() + ".")) {
            return Optional.empty();
        }
        return Optional.of(
                path.length() == definition.path().length()
                        ? ""
                        : path.substring(definition.path().length() + 1));
    }

    /** The content at its place in a whole definition. */
    static RawNode at(String inside, RawNode content) {
        RawNode wrapped = content;
        String[] keys = inside.split("\\.", -1);
        for (int i = keys.length - 1; i >= 0 && !inside.isEmpty(); i--) {
            Map<String, RawNode> member = new LinkedHashMap<>();
            member.put(keys[i], wrapped);
            wrapped = RawMap.of(content.place(), member, false);
        }
        return wrapped;
    }
}
