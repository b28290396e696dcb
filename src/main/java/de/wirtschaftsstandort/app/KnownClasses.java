package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what a {@code $type} or a class name of either generation means. Classes are names here and never loaded. */
final class KnownClasses<E extends Enum<E> & KnownByClass> {

    private final Map<String, E> kinds = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    KnownClasses(Class<E> type) {
        for (E kind : type.getEnumConstants()) {
            kind.classes().forEach(name -> kinds.put(key(name), kind));
            names.addAll(kind.classes());
        }
    }

    Optional<E> find(String given) {
        return Optional.ofNullable(kinds.get(key(given)));
    }

    /** Half a sentence that names the nearest one; empty when none is near. */
    String near(String given) {
        return NearestMatch.of(simple(given), names)
                .map(name -> "; the nearest one known is '" + name + "'")
                .orElse("");
    }

    private static String key(String name) {
        return simple(name).toLowerCase(Locale.ROOT);
    }

    /** {@code ConfiguredBrowserSubAppDescriptor} of any package is {@code BrowserSubApp}. */
    private static String simple(String name) {
        return name.trim()
                .replaceFirst("^.*\\.", "")
                .replaceFirst("^Configured", "")
                .replaceFirst("(Definition|Descriptor)$", "");
    }
}
