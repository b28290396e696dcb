package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.NodePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A site as its definition says it.
 *
 * @param hosts names it answers to, lower case, without port
 * @param languages the default language first
 * @param mappings longest URI prefix first
 * @param extension put behind links, {@code html} on Magnolia; empty for none (own key {@code defaultExtension})
 * @param prototype template id of the site prototype for {@code renderType: site}; empty for none
 */
public record Site(
        String name,
        String theme,
        List<String> hosts,
        List<Locale> languages,
        List<ContentMapping> mappings,
        String extension,
        String prototype,
        Map<String, Object> parameters) {

    public Site {
        hosts = List.copyOf(hosts);
        languages = List.copyOf(languages);
        mappings = List.copyOf(mappings);
    }

    /** Folders of the site's items by workspace, in the order of the definition's parameter {@code items}. */
    public Map<String, NodePath> itemFolders() {
        Map<String, NodePath> folders = new LinkedHashMap<>();
        if (parameters.get("items") instanceof Map<?, ?> items) {
            items.forEach(
                    (workspace, path) -> folders.put(String.valueOf(workspace), NodePath.of(String.valueOf(path))));
        }
        return folders;
    }

    public Locale defaultLanguage() {
        return languages.get(0);
    }
}
