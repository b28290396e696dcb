package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.templating.ScriptOutline.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values for the attributes of {@code ctx} that a component gets from the script of the area it stands in. */
final class SampleAttributes {

    /** A value that is printed or compared; what has members or is called is no text, number or truth. */
    private static final Pattern READ = Pattern.compile(
            "\\bctx\\.(?:([A-Za-z_]\\w*)\\b(?!\\s*[.(\\[])|getAttribute\\(\\s*[\"'](\\w+)[\"']\\s*\\))");

    private static final Pattern STORED = Pattern.compile("\\.setAttribute\\(\\s*[\"'](\\w+)[\"']");

    private SampleAttributes() {}

    /** @param hints of the same scripts: attributes are known by their names, like fields */
    static Map<String, Object> of(List<Part> parts, FieldHints hints) {
        Map<String, Object> values = new LinkedHashMap<>();
        expressions(parts)
                .flatMap(expression -> READ.matcher(expression).results())
                .map(read -> read.group(1) == null ? read.group(2) : read.group(1))
                .forEach(name -> value(name, hints).ifPresent(value -> values.put(name, value)));
        return values;
    }

    private static Optional<Object> value(String name, FieldHints hints) {
        return hints.isList(name)
                ? Optional.empty()
                : switch (hints.kind(name)) {
                    case NUMBER -> Optional.of(1);
                    case BOOLEAN -> Optional.of(true);
                    case TEXT -> Optional.of(hints.literal(name).orElse("Beispiel " + name));
                    default -> Optional.empty();
                };
    }

    /** Names of the attributes that scripts store themselves. */
    static Set<String> stored(List<Part> parts) {
        return expressions(parts)
                .flatMap(expression -> STORED.matcher(expression).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> expressions(List<Part> parts) {
        return parts.stream().filter(part -> !part.literal()).map(part -> FieldNames.dotted(part.text()));
    }
}
