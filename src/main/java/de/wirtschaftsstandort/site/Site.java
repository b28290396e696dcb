package de.wirtschaftsstandort.site;

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

    public Locale defaultLanguage() {
        return languages.get(0);
    }
}
