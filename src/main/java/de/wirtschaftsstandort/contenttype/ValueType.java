package de.wirtschaftsstandort.contenttype;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The type of a property.
 *
 * @param target the content type of a reference or the name of a sub-model; else empty
 */
public record ValueType(PropertyKind kind, String target) {

    static final ValueType STRING = new ValueType(PropertyKind.STRING, "");

    private static final String REFERENCE = "reference:";

    /** Content types that Magnolia has without a file. */
    private static final Map<String, PropertyKind> BUILT_IN =
            Map.of("page", PropertyKind.LINK, "asset", PropertyKind.ASSET);

    /** Empty for a word that is neither a type nor one of the sub-models. A sub-model's name wins. */
    static Optional<ValueType> parse(String text, Set<String> subModels) {
        String word = text.trim();
        if (word.isEmpty()) {
            return Optional.of(STRING);
        }
        if (subModels.contains(word)) {
            return Optional.of(new ValueType(PropertyKind.SUB_MODEL, word));
        }
        if (word.regionMatches(true, 0, REFERENCE, 0, REFERENCE.length())) {
            String target = word.substring(REFERENCE.length()).trim();
            PropertyKind builtIn = BUILT_IN.get(target);
            if (builtIn != null) {
                return Optional.of(new ValueType(builtIn, ""));
            }
            return target.isEmpty() ? Optional.empty() : Optional.of(new ValueType(PropertyKind.REFERENCE, target));
        }
        return PropertyKind.named(word)
                .filter(kind -> kind != PropertyKind.REFERENCE)
                .map(kind -> new ValueType(kind, ""));
    }

    @Override
    public String toString() {
        return kind == PropertyKind.REFERENCE ? REFERENCE + target : kind.yaml() + target;
    }
}
