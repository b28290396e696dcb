package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.LanguagePrefix;
import de.wirtschaftsstandort.site.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What a public address leads to that somebody pasted from a browser, with or without host. */
final class PastedAddress {

    private PastedAddress() {}

    /** The decoded path; empty for what is no address. */
    static Optional<String> path(String text) {
        if (!text.matches("(https?://|/)\\S*")) {
            return Optional.empty();
        }
        try {
            String path = new URI(text).getPath();
            return path == null || path.isEmpty() ? Optional.of("/") : Optional.of(path.replaceAll("/{2,}", "/"));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether the site answers to the host of the address; one without host may be of any site. */
    static boolean mayBeOf(Site site, String text) {
        try {
            String host = new URI(text).getHost();
            return host == null || site.hosts().isEmpty() || site.hosts().contains(host);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** The node as it stands with the author, found by the site's mappings, those of the longest prefix first. */
    static Optional<ContentNode> node(String path, Site site, ContentNodes nodes) {
        String text = withoutLanguage(path, site);
        for (ContentMapping mapping : site.mappings()) {
            String prefix = mapping.uriPrefix();
            if (!prefix.isEmpty() && !text.equals(prefix) && !text.startsWith(prefix + "/")) {
                continue;
            }
            String rest = text.substring(prefix.length());
            Optional<ContentNode> node = rest.isEmpty() || rest.equals("/")
                    ? nodes.find(mapping.workspace(), mapping.handlePrefix())
                    : find(rest, mapping, site, nodes);
            if (node.isPresent()) {
                return node;
            }
        }
        return Optional.empty();
    }

    private static Optional<ContentNode> find(String rest, ContentMapping mapping, Site site, ContentNodes nodes) {
        String end = site.extension().isEmpty() ? ".html" : "." + site.extension();
        String plain = rest.endsWith(end) ? rest.substring(0, rest.length() - end.length()) : rest;
        String path = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        if (path.length() < 2) {
            return Optional.empty();
        }
        return nodes.find(
                mapping.workspace(),
                NodePath.of(mapping.handlePrefix().isRoot() ? path : mapping.handlePrefix() + path));
    }

    private static String withoutLanguage(String path, Site site) {
        String[] steps = path.split("/", 3);
        boolean named = steps.length > 1 && LanguagePrefix.find(steps[1], site).isPresent();
        if (!named) {
            return path;
        }
        return steps.length > 2 ? "/" + steps[2] : "/";
    }
}
