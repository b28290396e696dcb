package de.wirtschaftsstandort.definition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive in a YAML file, as a tag or on a line of its own.
 *
 * @param argument what stands behind the colon or the blank
 * @param withColon whether it was a colon
 */
record YamlDirective(Kind kind, String argument, boolean withColon) {

    enum Kind {
        INCLUDE,
        INHERIT,
        OVERRIDE,
        CONTENT_TYPE,
        /** Marks deprecated members; says nothing to us. */
        METADATA,
        /** Of content files; says nothing to us. */
        WEAKREFERENCE
    }

    /** For messages. */
    static final String FORMS = "!include:/module/file.yaml, !inherit:id, !override and !content-type:name";

    private static final Pattern FORM = Pattern.compile(
            "!(include|inherit|override|content-type|content_type|metadata|weakreference)(?:(:)\\s*(.*)|\\s+(.*)|)");

    static Optional<YamlDirective> parse(String text) {
        Matcher form = FORM.matcher(text.trim());
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean colon = form.group(2) != null;
        String argument = colon ? form.group(3) : form.group(4);
        Kind kind =
                switch (form.group(1)) {
                    case "include" -> Kind.INCLUDE;
                    case "inherit" -> Kind.INHERIT;
                    case "override" -> Kind.OVERRIDE;
                    case "metadata" -> Kind.METADATA;
                    case "weakreference" -> Kind.WEAKREFERENCE;
                    default -> Kind.CONTENT_TYPE;
                };
        return Optional.of(new YamlDirective(kind, argument == null ? "" : unquoted(argument.trim()), colon));
    }

    private static String unquoted(String argument) {
        return argument.replaceFirst("^\"(.*)\"$", "$1").replaceFirst("^'(.*)'$", "$1");
    }
}
