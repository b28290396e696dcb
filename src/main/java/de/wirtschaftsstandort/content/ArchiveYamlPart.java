package de.wirtschaftsstandort.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file with the line it begins at; no type has been given to anything yet. */
sealed interface ArchiveYamlPart {

    int line();

    /** The explicit tag without its exclamation marks or standard prefix, e.g. {@code weakreference}. */
    Optional<String> tag();

    /** @param plain written without quotes, so that its form decides about its type */
    record Scalar(int line, Optional<String> tag, String text, boolean plain) implements ArchiveYamlPart {}

    record Sequence(int line, Optional<String> tag, List<ArchiveYamlPart> items) implements ArchiveYamlPart {}

    /** A key keeps the line of its own, which differs from the value's. */
    record Mapping(int line, Optional<String> tag, Map<String, Entry> entries) implements ArchiveYamlPart {

        Mapping(int line, Optional<String> tag) {
            this(line, tag, new LinkedHashMap<>());
        }
    }

    record Entry(int line, ArchiveYamlPart value) {}
}
