package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishingUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What a node says in one language, with all its parts: areas, components, sub-nodes. */
final class NodeTexts {

    private static final List<String> TITLES = List.of("title", "name");

    /** The name of a drawing, of items and of pages alike; pages have no content type that could say it. */
    private static final String MOTIF = "motif";

    private static final Pattern LINK_TOKEN = Pattern.compile("\\$\\{link:\\{.*?}}}|\\$\\{link:\\{[^}]*}}");
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)(jcr:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|/\\S*|#\\S*|(https?|mailto|tel):\\S+|[^\\s@]+@[^\\s@]+|\\{\".*");

    private NodeTexts() {}

    /** The node's own title; empty when it has none. */
    static String title(ContentNode node, String language) {
        return TITLES.stream()
                .flatMap(name -> node.text(name, language).stream())
                .map(NodeTexts::plain)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * Everything else that is said, one text a line.
     *
     * @param unsearched names of properties that are left out
     */
    static String text(ContentNode node, String language, Set<String> unsearched) {
        List<String> texts = new ArrayList<>();
        collect(node, language, unsearched, texts);
        return String.join("\n", texts);
    }

    private static void collect(ContentNode node, String language, Set<String> unsearched, List<String> into) {
        variants(node, language, unsearched).values().stream()
                .filter(value -> value.type() == PropertyType.STRING)
                .flatMap(value -> value.values().stream())
                .map(value -> plain(value.toString()))
                .filter(text -> !text.isBlank() && !NO_WORDS.matcher(text).matches())
                .forEach(into::add);
        if (PublishingUnit.isContainer(node)) {
            return; // however many it holds, none is read
        }
        for (ContentNode child : node.children()) {
            if (PublishingUnit.isPart(node, child)) {
                collect(child, language, unsearched, into);
            }
        }
    }

    /** By plain name, the language's variant before the plain one; without the names of the system. */
    private static Map<String, PropertyValue> variants(ContentNode node, String language, Set<String> unsearched) {
        return node.properties().keySet().stream()
                .map(PropertyKey::name)
                .filter(name -> !name.contains(":") && !name.equals(MOTIF) && !unsearched.contains(name))
                .distinct()
                .map(name -> node.property(PropertyKey.of(name, language))
                        .or(() -> node.property(name))
                        .map(value -> Map.entry(name, value))
                        .orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    static String plain(String text) {
        String withoutLinks = LINK_TOKEN.matcher(text).replaceAll(" ");
        return withoutLinks.indexOf('<') < 0 && withoutLinks.indexOf('&') < 0
                ? withoutLinks.strip()
                : Jsoup.parse(withoutLinks).text();
    }
}
