package de.wirtschaftsstandort.content;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the store takes: names, sizes, depth. Each rule refuses with a sentence that says what is allowed. */
final class ContentRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_PATH_BYTES = 2_000;
    static final int DEEPEST = 40;
    static final int LARGEST_VALUE = 1 << 20;
    static final int LARGEST_NODE = 4 << 20;

    private static final Set<String> PREFIXES = Set.of("jcr", "mgnl", "mix", "nt", "rep", "sv");
    private static final String NOT_IN_NAMES = "/[]|*";
    private static final Pattern TYPE = Pattern.compile("[A-Za-z][\\w.-]*(:[A-Za-z][\\w.-]*)?");
    private static final Pattern WORKSPACE = Pattern.compile("[a-zA-Z][\\w-]{0,62}");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3}([-_][A-Za-z0-9]{2,8})*)?");

    private ContentRules() {}

    static void checkWorkspace(String name) {
        if (!WORKSPACE.matcher(name).matches()) {
            throw new ContentRefused("'" + shown(name) + "' is not a workspace name: letters, digits, '-' and '_',"
                    + " a letter first, at most 63");
        }
    }

    static void checkNodeType(String type) {
        if (!TYPE.matcher(type).matches()) {
            throw new ContentRefused("'" + shown(type) + "' is not a node type: expected something like mgnl:page");
        }
    }

    /** Refuses a node name that could not be addressed by a path or exported. */
    static void checkName(String name) {
        check(name, "node name");
        if (name.equals(".") || name.equals("..")) {
            throw refused(name, "node name", "'.' and '..' mean a step in a path");
        }
    }

    static void checkPath(NodePath path) {
        if (path.depth() > DEEPEST) {
            throw new ContentRefused(
                    "'" + shown(path.value()) + "' lies " + path.depth() + " levels deep; at most " + DEEPEST);
        }
        if (path.value().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH_BYTES) {
            throw new ContentRefused("the path '" + shown(path.value()) + "' is longer than " + LONGEST_PATH_BYTES
                    + " bytes; shorten the names along it");
        }
    }

    static void checkProperties(NodePath node, Map<PropertyKey, PropertyValue> properties) {
        long size = 0;
        for (Map.Entry<PropertyKey, PropertyValue> property : properties.entrySet()) {
            checkKey(property.getKey());
            size += checkValue(node, property.getKey(), property.getValue());
        }
        if (size > LARGEST_NODE) {
            throw new ContentRefused("the properties of '" + shown(node.value()) + "' have " + size
                    + " characters together; at most " + LARGEST_NODE);
        }
    }

    static void checkPropertyName(String name) {
        check(name, "property name");
        if (name.contains("@")) {
            throw refused(name, "property name", "it must not contain '@'");
        }
    }

    private static void checkKey(PropertyKey key) {
        checkPropertyName(key.name());
        if (!LANGUAGE.matcher(key.language()).matches()) {
            throw new ContentRefused("'" + shown(key.language()) + "' is not a language of property '" + key.name()
                    + "': expected a tag such as de or en");
        }
    }

    private static long checkValue(NodePath node, PropertyKey key, PropertyValue value) {
        long size = 0;
        for (Object element : value.values()) {
            if (!isStorable(element)) {
                throw new ContentRefused("property '" + key + "' of '" + shown(node.value()) + "' has the value '"
                        + shown(element.toString()) + "', which cannot be stored: no zero character, no half surrogate"
                        + " pair, numbers finite with at most 1,000 digits, years 1 to 9999");
            }
            size += element instanceof String text ? text.length() : 16;
        }
        if (size > LARGEST_VALUE) {
            throw new ContentRefused("property '" + key + "' of '" + shown(node.value()) + "' has " + size
                    + " characters; at most " + LARGEST_VALUE + " (store larger things as binary)");
        }
        return size;
    }

    static boolean isStorable(Object element) {
        if (element instanceof Double number) {
            return Double.isFinite(number);
        }
        if (element instanceof BigDecimal number) {
            return number.precision() <= 1_000 && Math.abs((long) number.scale()) <= 1_000;
        }
        if (element instanceof OffsetDateTime time) {
            return time.getYear() >= 1 && time.getYear() <= 9_999;
        }
        return !(element instanceof String text) || StoredText.isStorable(text);
    }

    private static void check(String name, String what) {
        if (name.isBlank()) {
            throw refused(name, what, "it must not be blank");
        }
        if (name.length() > LONGEST_NAME) {
            throw refused(name, what, "it has " + name.length() + " characters, at most " + LONGEST_NAME);
        }
        if (!name.equals(name.strip())) {
            throw refused(name, what, "it must not begin or end with a blank");
        }
        if (!StoredText.isStorable(name) || name.chars().anyMatch(Character::isISOControl)) {
            throw refused(name, what, "it must not contain control characters or half surrogate pairs");
        }
        if (name.chars().anyMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)) {
            throw refused(name, what, "it must not contain / [ ] | *");
        }
        int colon = name.indexOf(':');
        if (colon >= 0 && (!PREFIXES.contains(name.substring(0, colon)) || name.indexOf(':', colon + 1) >= 0)) {
            throw refused(
                    name,
                    what,
                    "':' may only follow one of the prefixes "
                            + String.join(", ", PREFIXES.stream().sorted().toList()));
        }
    }

    private static ContentRefused refused(String name, String what, String reason) {
        return new ContentRefused("'" + shown(name) + "' is not a " + what + ": " + reason);
    }

    /** Short enough for a message and without characters that would break a line of a log. */
    private static String shown(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}]", "\uFFFD");
        return clean.length() <= 80 ? clean : clean.substring(0, 77) + "...";
    }
}
