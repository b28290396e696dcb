package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.rendering.RenderContext;
import de.wirtschaftsstandort.site.LinkTokens;
import de.wirtschaftsstandort.site.Links;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses of nodes and assets as seen from the page being rendered. */
final class PageLinks {

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
        return LinkTokens.replaced(text, context.nodes(), this::to);
    }

    /** One step of a path, percent-encoded. */
    static String step(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
