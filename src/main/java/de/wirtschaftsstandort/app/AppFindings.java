package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reports what is wrong with one app, at the lines of its keys. */
record AppFindings(DefinitionRegistry registry, Definition<AppDescriptor> app, Consumer<Problem> problems) {

    private static final List<String> CLASS_KEYS = List.of("$type", "class", "implementationClass");
    private static final String MAGNOLIA = "info.magnolia.";

    void error(String key, String sentence) {
        problems.accept(registry.problemAt(app, key, sentence));
    }

    void warning(String key, String sentence) {
        Problem at = registry.problemAt(app, key, sentence);
        problems.accept(Problem.warning(at.file(), at.line(), sentence));
    }

    /**
     * What a {@code $type} or class means; an unknown one is reported.
     *
     * @param key of what has the class
     * @param what it is, e.g. "action"
     * @param instead what happens without it, the end of a sentence
     */
    <E extends Enum<E> & KnownByClass> Optional<E> kind(
            KnownClasses<E> known, String key, @Nullable String given, String what, String instead) {
        String name = text(given);
        Optional<E> kind = known.find(name);
        if (kind.isEmpty() && !name.isEmpty()) {
            boolean isForeign = name.contains(".") && !name.startsWith(MAGNOLIA);
            Problem place = placeOfClass(key);
            String sentence = "the " + what + " '" + name + "' is "
                    + (isForeign ? "foreign Java code and not run" : "not known") + ", " + instead + known.near(name);
            problems.accept(Problem.warning(place.file(), place.line(), sentence));
        }
        return kind;
    }

    /** The line of whichever key names the class; else that of what has the class. */
    private Problem placeOfClass(String key) {
        Problem whole = registry.problemAt(app, key, "");
        return CLASS_KEYS.stream()
                .map(name -> registry.problemAt(app, key.isEmpty() ? name : key + "." + name, ""))
                .filter(place -> !place.equals(whole))
                .findFirst()
                .orElse(whole);
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.trim();
    }
}
