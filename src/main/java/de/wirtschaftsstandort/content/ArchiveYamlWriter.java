package de.wirtschaftsstandort.content;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a node and all below it as Magnolia's YAML export. Types that YAML does not tell by their form get a tag. */
final class ArchiveYamlWriter {

    private final Binaries binaries;
    private final StringBuilder out = new StringBuilder();

    ArchiveYamlWriter(Binaries binaries) {
        this.binaries = binaries;
    }

    String write(ContentNode node) {
        node(node, 0);
        return out.toString();
    }

    private void node(ContentNode node, int depth) {
        line(depth, quoted(node.name()) + ":");
        line(depth + 1, "'jcr:primaryType': " + quoted(node.nodeType()));
        line(depth + 1, "'jcr:uuid': " + quoted(node.id().toString()));
        node.properties().entrySet().stream()
                .filter(property -> ArchiveProperties.isKept(property.getKey()))
                .forEach(property -> property(property, depth + 1));
        Set<String> names =
                node.properties().keySet().stream().map(PropertyKey::suffixed).collect(Collectors.toSet());
        for (ContentNode child : node.children()) {
            if (names.contains(child.name())) {
                throw new ContentRefused("'" + node.path() + "' has a property and a child named '" + child.name()
                        + "', which YAML cannot tell apart; export it as XML");
            }
            node(child, depth + 1);
        }
    }

    private void property(Map.Entry<PropertyKey, PropertyValue> property, int depth) {
        PropertyValue value = property.getValue();
        String name = quoted(property.getKey().suffixed());
        if (!value.multiple()) {
            line(depth, name + ": " + scalar(value.type(), value.first()));
        } else if (value.values().isEmpty()) {
            line(depth, name + ": " + (value.type() == PropertyType.STRING ? "" : tag(value.type())) + "[]");
        } else {
            line(depth, name + ":");
            value.values().forEach(element -> line(depth + 1, "- " + scalar(value.type(), element)));
        }
    }

    private String scalar(PropertyType type, Object value) {
        String text = ArchiveScalar.write(value, binaries);
        if (type == PropertyType.STRING) {
            return quoted(text);
        }
        boolean toldByForm = type == PropertyType.DATE || ArchiveYamlScalars.typeOfPlain(text) == type;
        return toldByForm ? text : tag(type) + quoted(text);
    }

    private static String tag(PropertyType type) {
        return switch (type) {
            case REFERENCE -> "!weakreference ";
            case BINARY -> "!!binary ";
            default -> "!" + type.name().toLowerCase(Locale.ROOT) + " ";
        };
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String quoted(String text) {
        boolean clean = text.codePoints().allMatch(ArchiveYamlWriter::isPrintable);
        return clean ? "'" + text.replace("'", "''") + "'" : "\"" + escaped(text) + "\"";
    }

    private static boolean isPrintable(int c) {
        return (c >= ' ' && c <= '~')
                || (c >= 0xA0 && c <= 0x2027)
                || (c > 0x2029 && c < 0xD800)
                || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                || (c >= 0x10000 && (c & 0xFFFE) != 0xFFFE);
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(ArchiveYamlWriter::escaped).collect(Collectors.joining());
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isPrintable(c)
                        ? Character.toString(c)
                        : Objects.requireNonNull(String.format(Locale.ROOT, "\\U%08x", c));
        };
    }
}
