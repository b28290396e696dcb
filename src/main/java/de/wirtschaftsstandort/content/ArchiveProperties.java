package de.wirtschaftsstandort.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a file's properties apart: identity, type, language variants, and what only meant something in its repository. */
final class ArchiveProperties {

    static final String PRIMARY_TYPE = "jcr:primaryType";
    static final String UUID = "jcr:uuid";

    /** Bookkeeping of a JCR repository's own versioning. */
    private static final Set<String> OF_THE_REPOSITORY = Set.of(
            "jcr:baseVersion",
            "jcr:predecessors",
            "jcr:versionHistory",
            "jcr:isCheckedOut",
            "jcr:activity",
            "jcr:configuration",
            "jcr:mergeFailed");

    private final Set<String> languages;
    private final Map<PropertyKey, PropertyValue> kept = new LinkedHashMap<>();
    private String nodeType = ArchiveNode.ASSUMED_TYPE;
    private Optional<NodeId> id = Optional.empty();

    /** @param languages whose suffixes ({@code title_en}) mean a language variant */
    ArchiveProperties(Set<String> languages) {
        this.languages = languages;
    }

    void put(int line, String name, PropertyValue value) {
        if (name.equals(PRIMARY_TYPE)) {
            nodeType = value.asText();
        } else if (name.equals(UUID)) {
            id = Optional.of(NodeId.parse(value.asText())
                    .orElseThrow(() -> new ArchiveRefused(line, "jcr:uuid '" + value.asText() + "' is not a UUID")));
        } else if (isKept(PropertyKey.of(name))) {
            kept.put(key(name), value);
        }
    }

    /** False for what tells of versions or publications in the repository a file came from. */
    static boolean isKept(PropertyKey key) {
        return !OF_THE_REPOSITORY.contains(key.name()) && !SystemProperties.isPublicationNote(key);
    }

    private PropertyKey key(String name) {
        for (String language : languages) {
            String suffix = "_" + language;
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                return PropertyKey.of(name.substring(0, name.length() - suffix.length()), language);
            }
        }
        return PropertyKey.of(name);
    }

    String nodeType() {
        return nodeType;
    }

    Optional<NodeId> id() {
        return id;
    }

    Map<PropertyKey, PropertyValue> kept() {
        return kept;
    }
}
