package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.site.LanguageVariants;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists the latest items of a workspace in one language, after RSS 2.0. */
@Component
final class Feed {

    static final int MOST_ITEMS = 50;

    private static final List<String> TITLES = List.of("title", "name");
    private static final List<String> TEASERS = List.of("teaser", "summary", "short");

    private final Links links;

    Feed(Links links) {
        this.links = links;
    }

    /** @param origin scheme and host in front of every address */
    String xml(Site site, FeedSource source, Locale language, String origin, ContentNodes nodes) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>");
        element(xml, "title", source.title(language));
        element(xml, "link", origin + "/");
        element(xml, "description", source.title(language));
        element(xml, "language", language.toLanguageTag());
        dated(site, source, nodes)
                .filter(item -> LanguageVariants.exists(item.node(), site, language))
                .sorted(Comparator.comparing(Dated::date).reversed())
                .limit(MOST_ITEMS)
                .forEach(item -> append(xml, item, site, language, origin));
        return xml.append("</channel></rss>\n").toString();
    }

    private Stream<Dated> dated(Site site, FeedSource source, ContentNodes nodes) {
        return site.mappings().stream()
                .filter(mapping -> mapping.workspace().equals(source.workspace()))
                .flatMap(mapping ->
                        nodes.query(ContentQuery.in(mapping.workspace()).below(mapping.handlePrefix())).stream())
                .flatMap(node -> date(node, source.date()).map(date -> new Dated(node, date)).stream());
    }

    private static Optional<OffsetDateTime> date(ContentNode node, String property) {
        return node.property(property)
                .filter(value -> !value.values().isEmpty())
                .map(PropertyValue::first)
                .filter(OffsetDateTime.class::isInstance)
                .map(OffsetDateTime.class::cast);
    }

    private void append(StringBuilder xml, Dated item, Site site, Locale language, String origin) {
        Optional<String> link = links.to(item.node(), site, language);
        if (link.isEmpty()) {
            return;
        }
        xml.append("\n<item>");
        element(
                xml,
                "title",
                text(item.node(), TITLES, language).orElse(item.node().name()));
        element(xml, "link", origin + link.get());
        element(xml, "guid", origin + link.get());
        element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(item.date()));
        text(item.node(), TEASERS, language).ifPresent(teaser -> element(xml, "description", teaser));
        xml.append("</item>");
    }

    private static Optional<String> text(ContentNode node, List<String> names, Locale language) {
        return names.stream()
                .flatMap(name -> node.text(name, language.toLanguageTag()).stream())
                .findFirst();
    }

    private static void element(StringBuilder xml, String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped)
                .append("</")
                .append(name)
                .append('>');
    }

    private record Dated(ContentNode node, OffsetDateTime date) {}
}
