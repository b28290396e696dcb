package de.wirtschaftsstandort.content;

import java.util.Optional;

/** Says what is wrong with a name before anything is stored under it; empty when the store takes it. */
public final class NameFaults {

    private NameFaults() {}

    public static Optional<String> ofWorkspace(String name) {
        return fault(() -> ContentRules.checkWorkspace(name));
    }

    public static Optional<String> ofNodeType(String type) {
        return fault(() -> ContentRules.checkNodeType(type));
    }

    public static Optional<String> ofProperty(String name) {
        return fault(() -> ContentRules.checkPropertyName(name));
    }

    private static Optional<String> fault(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (ContentRefused refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }
}
