package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.lightmodule.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text an editor reads: what the definition gives, or one of the keys Magnolia generates from the place in the dialog.
 *
 * @param given literal text or message key; empty when the definition says nothing
 * @param keys generated ones, the most specific first
 * @param otherwise shown when no bundle has any of the keys; empty for texts that may be missing
 */
public record Label(String given, List<String> keys, String otherwise) {

    static final Label NONE = new Label("", List.of(), "");

    public Label {
        keys = List.copyOf(keys);
    }

    /** What is given counts before the generated keys; a given text that is no key is literal. */
    public String in(Messages messages, Locale locale) {
        if (!given.isEmpty()) {
            return messages.find(given, locale).orElse(given);
        }
        return keys.stream()
                .map(key -> messages.find(key, locale))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(otherwise);
    }
}
