package de.wirtschaftsstandort.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes fields in brackets as fields behind a dot, so that {@code content["image-link"]} reads like
 * {@code content.image}; what no name may hold is written in a code that {@link #decoded} undoes.
 */
final class FieldNames {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<!\\?\\w{1,30})(?<=[\\w)\\]])\\[\\s*(?:\"([^\"\\\\]+)\"|'([^'\\\\]+)')\\s*\\]");
    private static final Pattern ESCAPED = Pattern.compile("(?<=\\w)\\\\([-.:])");
    private static final Pattern OTHERWISE_NOW = Pattern.compile("!\\s*\\.now\\b");
    private static final Pattern FOREIGN = Pattern.compile("^\\d|\\W");
    private static final Pattern CODE = Pattern.compile("_u([0-9a-f]{4})_");

    private FieldNames() {}

    /** The expression with {@code ["name"]} as {@code .name}; formats such as {@code ?string["0.0"]} stay. */
    static String dotted(String expression) {
        String plain = IN_BRACKETS
                .matcher(expression)
                .replaceAll(found -> "." + coded(found.group(1) == null ? found.group(2) : found.group(1)));
        plain = OTHERWISE_NOW.matcher(plain).replaceAll("!"); // the moment is no field
        return ESCAPED.matcher(plain).replaceAll(found -> coded(found.group(1)));
    }

    private static String coded(String name) {
        return FOREIGN.matcher(name)
                .replaceAll(
                        found -> String.format("_u%04x_", (int) found.group().charAt(0)));
    }

    /** The name as the content has it. */
    static String decoded(String name) {
        return CODE.matcher(name)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
