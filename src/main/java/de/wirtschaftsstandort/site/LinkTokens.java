package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links to nodes within rich text, as Magnolia stores them. */
public final class LinkTokens {

    /** {@code ${link:{uuid:{…},repository:{website},path:{/a}}}}, inner braces optional as older content lacks them. */
    private static final Pattern TOKEN = Pattern.compile("\\$\\{link:\\{((?:[^{}]++|\\{[^{}]*+\\})*+)\\}\\}");

    private static final Pattern PART = Pattern.compile("(\\w+):(?:\\{([^{}]*)\\}|([^,{}]*))");

    private LinkTokens() {}

    /**
     * The text with its link tokens turned into addresses; a target that is gone becomes {@code #}.
     *
     * @param link the address of a node, if it has one
     */
    public static String replaced(String text, ContentNodes nodes, Function<ContentNode, Optional<String>> link) {
        if (!text.contains("${link:{")) {
            return text;
        }
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(
                        target(parts(token.group(1)), nodes).flatMap(link).orElse("#")));
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new HashMap<>();
        Matcher part = PART.matcher(body);
        while (part.find()) {
            parts.put(part.group(1), part.group(2) != null ? part.group(2) : part.group(3));
        }
        return parts;
    }

    private static Optional<ContentNode> target(Map<String, String> parts, ContentNodes nodes) {
        String workspace = parts.getOrDefault("repository", parts.getOrDefault("workspace", "website"));
        String path = parts.getOrDefault("path", parts.getOrDefault("handle", ""));
        return NodeId.parse(parts.getOrDefault("uuid", ""))
                .flatMap(id -> nodes.find(workspace, id))
                .or(() -> path.startsWith("/") && !path.contains("//")
                        ? nodes.find(workspace, NodePath.of(path.length() > 1 ? path.replaceAll("/$", "") : path))
                        : Optional.empty());
    }
}
