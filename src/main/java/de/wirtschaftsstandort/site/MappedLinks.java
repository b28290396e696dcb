package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Forms addresses from the mappings of the site. */
@Component
final class MappedLinks implements Links {

    @Override
    public Optional<String> to(ContentNode node, Site site, Locale language) {
        return NodeMapping.of(node, site).map(mapping -> {
            String path = mapping.uriPrefix() + below(mapping.handlePrefix(), node.path());
            String prefix = language.equals(site.defaultLanguage()) ? "" : "/" + LanguagePrefix.of(language);
            if (path.isEmpty()) {
                return prefix.isEmpty() ? "/" : prefix;
            }
            String extension = site.extension().isEmpty() ? "" : "." + site.extension();
            return prefix + UriText.encodePath(path) + extension;
        });
    }

    /** The rest of the path with its leading slash; empty for the prefix itself. */
    private static String below(NodePath prefix, NodePath path) {
        if (path.isRoot()) {
            return "";
        }
        return prefix.isRoot()
                ? path.value()
                : path.value().substring(prefix.value().length());
    }
}
