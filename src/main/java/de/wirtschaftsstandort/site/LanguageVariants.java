package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import java.util.List;
import java.util.Locale;

/**
 * In which languages a page or item is published. The site's default language always; another one when the node has a
 * title or name in it, or when its property {@code fallbackLanguage} allows texts of the default language to stand in.
 */
public final class LanguageVariants {

    private static final String FALLBACK_ALLOWED = "fallbackLanguage";

    private LanguageVariants() {}

    /** In the order of the site's languages. */
    public static List<Locale> of(ContentNode node, Site site) {
        return site.languages().stream()
                .filter(language -> exists(node, site, language))
                .toList();
    }

    public static boolean exists(ContentNode node, Site site, Locale language) {
        return language.equals(site.defaultLanguage())
                || node.properties().entrySet().stream()
                        .anyMatch(property -> isHeading(property.getKey(), language)
                                && !property.getValue().asText().isBlank())
                || node.text(FALLBACK_ALLOWED)
                        .filter(allowed -> !allowed.isBlank() && !allowed.equals("false"))
                        .isPresent();
    }

    private static boolean isHeading(PropertyKey key, Locale language) {
        String name = key.name().toLowerCase(Locale.ROOT);
        return (name.endsWith("title") || name.equals("name")) && isIn(key.language(), language);
    }

    private static boolean isIn(String tag, Locale language) {
        return tag.equals(language.toLanguageTag())
                || tag.equals(LanguagePrefix.of(language))
                || tag.equals(language.getLanguage());
    }
}
