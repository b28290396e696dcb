package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses among language variants: language and country, language, then the plain one. */
final class Languages {

    private final List<String> wanted;
    private final List<String> known;

    /**
     * @param current language of the page
     * @param site all languages of the site; scripts may ask for one of them by suffix
     */
    Languages(Locale current, List<Locale> site) {
        this.wanted = Stream.of(current.toLanguageTag(), current.toString(), current.getLanguage())
                .distinct()
                .toList();
        this.known = site.stream().map(Locale::toString).toList();
    }

    Optional<PropertyValue> property(ContentNode node, String name) {
        for (String language : wanted) {
            Optional<PropertyValue> variant = node.property(PropertyKey.of(name, language));
            if (variant.isPresent()) {
                return variant;
            }
        }
        Optional<PropertyValue> plain = node.property(PropertyKey.of(name));
        return plain.isPresent() ? plain : suffixed(node, name);
    }

    /** {@code title_en} asks for one variant by its Magnolia spelling. */
    private Optional<PropertyValue> suffixed(ContentNode node, String name) {
        for (String language : known) {
            if (name.endsWith("_" + language)) {
                String plain = name.substring(0, name.length() - language.length() - 1);
                return node.property(PropertyKey.of(plain, language));
            }
        }
        return Optional.empty();
    }

    Optional<ContentNode> child(ContentNode node, String name) {
        for (String language : wanted) {
            Optional<ContentNode> variant = node.child(name + "_" + language);
            if (variant.isPresent()) {
                return variant;
            }
        }
        return node.child(name);
    }
}
