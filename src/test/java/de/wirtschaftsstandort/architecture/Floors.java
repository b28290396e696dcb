package de.wirtschaftsstandort.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The floors of docs/architecture.md, lowest first; an arrow is allowed only to a lower floor. */
final class Floors {

    static final String ROOT = "de.wirtschaftsstandort";

    private static final List<List<String>> FLOORS = List.of(
            List.of("shared"),
            List.of("content", "lightmodule", "document", "outbound", "database", "launch"),
            List.of("definition", "search", "security", "reference"),
            List.of("contenttype", "app", "dialog", "asset", "site", "shell", "maptile"),
            List.of("rendering", "catalogue", "openimmo", "sharing", "location", "demand", "event", "campaign"),
            List.of("publishing", "funding", "enquiry"),
            List.of("templating", "delivery", "rest", "backoffice", "media", "system", "offers"),
            List.of("command"));

    private static final Map<String, Integer> FLOOR_OF = IntStream.range(0, FLOORS.size())
            .boxed()
            .flatMap(floor -> FLOORS.get(floor).stream().map(name -> Map.entry(name, floor)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Floors() {}

    /** The feature package of one of our classes; empty for the root package and for foreign classes. */
    static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".")
                ? Optional.of(name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
                : Optional.empty();
    }

    static boolean isKnown(String feature) {
        return FLOOR_OF.containsKey(feature);
    }

    static boolean mayUse(String user, String used) {
        return user.equals(used) || floor(used) < floor(user);
    }

    private static int floor(String feature) {
        return FLOOR_OF.getOrDefault(feature, FLOORS.size());
    }

    static Stream<String> features() {
        return FLOOR_OF.keySet().stream().sorted();
    }
}
