package de.wirtschaftsstandort.openimmo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of {@code openimmo/fields.csv}: a field of ours and the element of OpenImmo that says the same.
 *
 * @param property of the node; empty for what only the file needs
 * @param kinds letters of {@link OfferKind}
 * @param path of the element below {@code immobilie}, {@code @} before an attribute, {@code [x]} for the one that is marked
 *     so; empty for a field OpenImmo does not know
 * @param codes what a value is called in the file; for what only the file needs its text or the name of what it is derived from
 * @param exact whether the value travels in a user-defined field as well, because the element does not say all of it
 * @param values all there are, empty where anything may stand
 */
record OfferField(
        String property,
        String kinds,
        FieldType type,
        String path,
        Map<String, String> codes,
        boolean exact,
        List<String> values) {

    /** Marks our user-defined fields among those of others. */
    private static final String PREFIX = "ws.";

    OfferField {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        values = List.copyOf(values);
    }

    boolean isOf(OfferKind kind) {
        return kinds.indexOf(kind.letter()) >= 0;
    }

    boolean isStored() {
        return !property.isEmpty();
    }

    /** Path of the user-defined field; in a language other than the default one with its tag. */
    String userPath(String language) {
        return XmlTree.USER_FIELD + "[" + PREFIX + property + (language.isEmpty() ? "" : "_" + language) + "]";
    }

    /** The only code of a row without a value of its own. */
    String code() {
        return codes.keySet().stream().findFirst().orElse("");
    }
}
