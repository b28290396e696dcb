package de.wirtschaftsstandort.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes what real light modules contain acceptable to a YAML parser, line by line, so that line numbers stay:
 * non-breaking blanks in the indentation, an indented first line, directives on lines of their own.
 */
final class YamlTidying {

    /** Stands before a key that was a directive on a line of its own; a private-use character no one writes. */
    static final char BARE = '\uE000';

    private static final Pattern DIRECTIVE_LINE =
            Pattern.compile("!(?:include|inherit|override|content-type|content_type)(?:[:\\s].*|)");
    private static final Pattern BLOCK_SCALAR =
            Pattern.compile("(?:.*[:\\-]\\s+|)(?:!\\S+\\s+)?[|>][-+0-9]{0,2}\\s*(?:#.*)?");

    private final List<String> lines = new ArrayList<>();

    private YamlTidying(String text) {
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            lines.add(blankIndentation(line));
        }
    }

    static String tidy(String text) {
        YamlTidying tidying = new YamlTidying(text.startsWith("\uFEFF") ? text.substring(1) : text);
        tidying.alignFirstLine();
        tidying.turnDirectivesIntoKeys();
        return String.join("\n", tidying.lines);
    }

    private static String blankIndentation(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\u00A0')) {
            end++;
        }
        return " ".repeat(end) + line.substring(end);
    }

    /** A fragment cut out of a larger file often keeps the indentation of its first line only. */
    private void alignFirstLine() {
        int first = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            if (hasContent(lines.get(i))) {
                if (first < 0) {
                    first = i;
                } else {
                    least = Math.min(least, indent(lines.get(i)));
                }
            }
        }
        if (first >= 0 && indent(lines.get(first)) > least) {
            lines.set(first, " ".repeat(least) + lines.get(first).trim());
        }
    }

    private void turnDirectivesIntoKeys() {
        int blockIndent = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || (blockIndent >= 0 && indent(line) > blockIndent)) {
                continue;
            }
            blockIndent = BLOCK_SCALAR.matcher(line).matches() ? keyIndent(line) : -1;
            String content = line.trim();
            if (DIRECTIVE_LINE.matcher(content).matches()) {
                int indent = indent(line);
                String directive = content.replaceFirst("\\s+#.*", "");
                lines.set(
                        i,
                        " ".repeat(indent)
                                + (isInList(i, indent)
                                        ? "- " + directive
                                        : "\"" + BARE + escaped(directive) + BARE + i + "\":"));
            }
        }
    }

    private static String escaped(String directive) {
        return directive.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private boolean isInList(int index, int indent) {
        return siblingIsItem(index, indent, -1) || siblingIsItem(index, indent, 1);
    }

    private boolean siblingIsItem(int index, int indent, int step) {
        for (int i = index + step; i >= 0 && i < lines.size(); i += step) {
            String line = lines.get(i);
            if (!hasContent(line) || indent(line) > indent) {
                continue;
            }
            String content = line.trim();
            return indent(line) == indent && (content.equals("-") || content.startsWith("- "));
        }
        return false;
    }

    private static boolean hasContent(String line) {
        String content = line.trim();
        return !content.isEmpty() && !content.startsWith("#") && !content.equals("---");
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The column of the key in {@code - key: |}. */
    private static int keyIndent(String line) {
        int indent = indent(line);
        while (line.startsWith("- ", indent) && line.substring(indent + 2).contains(":")) {
            indent += 2;
            while (indent < line.length() && line.charAt(indent) == ' ') {
                indent++;
            }
        }
        return indent;
    }
}
