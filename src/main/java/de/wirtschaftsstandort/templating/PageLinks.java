package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.rendering.RenderContext;
import de.wirtschaftsstandort.site.Links;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of nodes and assets as seen from the page being rendered. */
final class PageLinks {

    /** {@code ${link:{uuid:{…},repository:{website},path:{/a}}}}, inner braces optional as older content lacks them. */
    private static final Pattern TOKEN = Pattern.compile("\\$\\{link:\\{((?:[^{}]|\\{[^{}]*\\})*)\\}\\}");

    private static final Pattern PART = Pattern.compile("(\\w+):(?:\\{([^{}]*)\\}|([^,{}]*))");

    private final RenderContext context;
    private final Links links;

    PageLinks(RenderContext context, Links links) {
        this.context = context;
        this.links = links;
    }

    Optional<String> to(ContentNode node) {
        return to(node, context.language());
    }

    Optional<String> to(ContentNode node, Locale language) {
        return node.workspace().equals(AssetNodes.WORKSPACE)
                ? Optional.of(AssetNodes.link(node))
                : links.to(node, context.site(), language);
    }

    /** The text with its link tokens turned into addresses; a target that is gone becomes {@code #}. */
    String inText(String text) {
        if (!text.contains("${link:{")) {
            return text;
        }
        return TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(address(parts(token.group(1)))));
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new HashMap<>();
        Matcher part = PART.matcher(body);
        while (part.find()) {
            parts.put(part.group(1), part.group(2) != null ? part.group(2) : part.group(3));
        }
        return parts;
    }

    private String address(Map<String, String> parts) {
        String workspace = parts.getOrDefault("repository", parts.getOrDefault("workspace", "website"));
        String path = parts.getOrDefault("path", parts.getOrDefault("handle", ""));
        return NodeId.parse(parts.getOrDefault("uuid", ""))
                .flatMap(id -> context.nodes().find(workspace, id))
                .or(() -> path.startsWith("/") && !path.contains("//")
                        ? context.nodes()
                                .find(workspace, NodePath.of(path.length() > 1 ? path.replaceAll("/$", "") : path))
                        : Optional.empty())
                .flatMap(this::to)
                .orElse("#");
    }

    /** One step of a path, percent-encoded. */
    static String step(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
