package de.wirtschaftsstandort.content;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Writes a node and all below it as JCR's system view. */
final class ArchiveXmlWriter {

    private final Binaries binaries;
    private final StringBuilder out = new StringBuilder();

    ArchiveXmlWriter(Binaries binaries) {
        this.binaries = binaries;
    }

    String write(ContentNode node) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        node(node, 0);
        return out.toString();
    }

    private void node(ContentNode node, int depth) {
        String spaces = depth == 0
                ? " xmlns:sv=\"" + ArchiveXmlReader.SV + "\" xmlns:xsi=\"" + ArchiveXmlReader.XSI
                        + "\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
                : "";
        line(depth, "<sv:node" + spaces + " sv:name=\"" + escaped(node.name()) + "\">");
        property(depth + 1, ArchiveProperties.PRIMARY_TYPE, "Name", PropertyValue.of(node.nodeType()));
        property(
                depth + 1,
                ArchiveProperties.UUID,
                "String",
                PropertyValue.of(node.id().toString()));
        node.properties().forEach((key, value) -> {
            if (ArchiveProperties.isKept(key)) {
                property(depth + 1, key.suffixed(), type(value.type()), value);
            }
        });
        node.children().forEach(child -> node(child, depth + 1));
        line(depth, "</sv:node>");
    }

    private void property(int depth, String name, String type, PropertyValue value) {
        line(
                depth,
                "<sv:property sv:name=\"" + escaped(name) + "\" sv:type=\"" + type + "\""
                        + (value.multiple() ? " sv:multiple=\"true\"" : "") + ">");
        value.values().forEach(element -> line(depth + 1, value(ArchiveScalar.write(element, binaries))));
        line(depth, "</sv:property>");
    }

    private static String value(String text) {
        return text.codePoints().allMatch(ArchiveXmlWriter::isXml)
                ? "<sv:value>" + escaped(text) + "</sv:value>"
                : "<sv:value xsi:type=\"xs:base64Binary\">"
                        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "</sv:value>";
    }

    private static String type(PropertyType type) {
        return type == PropertyType.REFERENCE
                ? "WeakReference"
                : type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isXml(int c) {
        boolean isLineOrTab = c == '\n' || c == '\t' || c == '\r';
        return isLineOrTab || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    /** Line ends and tabs as references, for a parser would turn them into something else. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;")
                .replace("\t", "&#9;")
                .replace("\u0085", "&#133;")
                .replace("\u2028", "&#8232;");
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
