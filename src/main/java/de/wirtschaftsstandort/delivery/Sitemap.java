package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.LanguageVariants;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists the published pages and items of a site with their language variants, after sitemaps.org 0.9. */
@Component
final class Sitemap {

    /** The protocol's limit for one file. */
    static final int MOST_ADDRESSES = 50_000;

    /** So many nodes are read at a time: a workspace may hold more than fits into memory at once. */
    private static final int PART = 500;

    private final Links links;

    Sitemap(Links links) {
        this.links = links;
    }

    /** @param origin scheme and host in front of every address */
    String xml(Site site, String origin, ContentNodes nodes) {
        StringBuilder xml = new StringBuilder(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        site.mappings().stream()
                .flatMap(mapping -> pages(mapping, site, nodes))
                .flatMap(page -> entries(page, site).stream())
                .limit(MOST_ADDRESSES)
                .forEach(entry -> append(xml, entry, site, origin));
        return xml.append("</urlset>\n").toString();
    }

    private Stream<ContentNode> pages(ContentMapping mapping, Site site, ContentNodes nodes) {
        List<NodeId> ids = nodes.ids(ContentQuery.in(mapping.workspace()).below(mapping.handlePrefix()));
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PART)
                .mapToObj(from -> Set.copyOf(ids.subList(from, Math.min(ids.size(), from + PART))))
                .flatMap(
                        part -> nodes
                                .query(ContentQuery.in(mapping.workspace()).filtered(List.of(new NodeFilter.Ids(part))))
                                .stream())
                .flatMap(node -> PageNodes.page(node, mapping).stream())
                .filter(page ->
                        page.text("hideInSitemap").filter("true"::equals).isEmpty())
                .filter(page -> isListedUnder(page, mapping, site));
    }

    /** Of two mappings that contain a node only the one its link is formed with lists it. */
    private boolean isListedUnder(ContentNode page, ContentMapping mapping, Site site) {
        return links.to(page, site, site.defaultLanguage())
                .filter(link -> NodeAddress.readings(RequestPath.parse(link).text(), site).stream()
                        .anyMatch(reading -> reading.mapping().equals(mapping)
                                && reading.path().equals(page.path())))
                .isPresent();
    }

    private List<Entry> entries(ContentNode page, Site site) {
        List<Variant> variants = new ArrayList<>();
        for (Locale language : LanguageVariants.of(page, site)) {
            links.to(page, site, language).ifPresent(link -> variants.add(new Variant(language, link)));
        }
        Optional<String> modified = page.property("mgnl:lastModified")
                .filter(value -> !value.values().isEmpty() && value.first() instanceof OffsetDateTime)
                .map(value -> ((OffsetDateTime) value.first()).toLocalDate().toString());
        return variants.stream()
                .map(variant -> new Entry(variant, modified, variants))
                .toList();
    }

    private static void append(StringBuilder xml, Entry entry, Site site, String origin) {
        xml.append("<url><loc>").append(escape(origin + entry.own().link())).append("</loc>");
        entry.modified().ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
        if (entry.all().size() > 1) {
            for (Variant variant : entry.all()) {
                alternate(xml, variant.language().toLanguageTag(), origin + variant.link());
                if (variant.language().equals(site.defaultLanguage())) {
                    alternate(xml, "x-default", origin + variant.link());
                }
            }
        }
        xml.append("</url>\n");
    }

    private static void alternate(StringBuilder xml, String language, String address) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(escape(language))
                .append("\" href=\"")
                .append(escape(address))
                .append("\"/>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Variant(Locale language, String link) {}

    private record Entry(Variant own, Optional<String> modified, List<Variant> all) {}
}
