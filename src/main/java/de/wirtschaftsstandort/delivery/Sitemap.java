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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lists the published pages and items of a site with their language variants: in one file, or in several and an index of them when there are
 * more than fit into one.
 */
@Component
final class Sitemap {

    /** The protocol allows 50,000; a fifth of it is made and sent without taking much memory. */
    private static final int ADDRESSES_IN_A_FILE = 10_000;

    /** So many nodes are read at a time: a workspace may hold more than fits into memory at once. */
    private static final int READ_AT_ONCE = 500;

    private final Links links;
    private final int addressesInAFile;

    @Autowired
    Sitemap(Links links) {
        this(links, ADDRESSES_IN_A_FILE);
    }

    Sitemap(Links links, int addressesInAFile) {
        this.links = links;
        this.addressesInAFile = addressesInAFile;
    }

    /** Nodes that may be pages, by their mapping. */
    private record Part(ContentMapping mapping, List<NodeId> ids) {}

    /** @param origin scheme and host in front of every address */
    String xml(Site site, String origin, ContentNodes nodes) {
        List<Part> all = all(site, nodes);
        int files = files(all, site);
        SitemapXml xml = new SitemapXml(origin, site.defaultLanguage());
        return files > 1 ? xml.index(files) : xml.list(entries(all, site, nodes));
    }

    /** The file of that number of those the index names, from 1; empty where it names none of that number. */
    Optional<String> file(int number, Site site, String origin, ContentNodes nodes) {
        List<Part> all = all(site, nodes);
        int files = files(all, site);
        if (files < 2 || number < 1 || number > files) {
            return Optional.empty();
        }
        int size = nodesInAFile(site);
        List<Part> part = part(all, (number - 1) * size, number * size);
        return Optional.of(new SitemapXml(origin, site.defaultLanguage()).list(entries(part, site, nodes)));
    }

    private static List<Part> all(Site site, ContentNodes nodes) {
        return site.mappings().stream()
                .map(mapping -> new Part(
                        mapping, nodes.ids(ContentQuery.in(mapping.workspace()).below(mapping.handlePrefix()))))
                .toList();
    }

    private int files(List<Part> all, Site site) {
        int most = all.stream().mapToInt(part -> part.ids().size()).sum();
        int size = nodesInAFile(site);
        return (most + size - 1) / size;
    }

    /** Each node has one address a language at most. */
    private int nodesInAFile(Site site) {
        return Math.max(1, addressesInAFile / Math.max(1, site.languages().size()));
    }

    private static List<Part> part(List<Part> all, int from, int to) {
        List<Part> part = new ArrayList<>();
        int before = 0;
        for (Part one : all) {
            int size = one.ids().size();
            int first = Math.min(size, Math.max(0, from - before));
            int end = Math.min(size, Math.max(0, to - before));
            part.add(new Part(one.mapping(), one.ids().subList(first, end)));
            before += size;
        }
        return part;
    }

    private List<SitemapXml.Entry> entries(List<Part> parts, Site site, ContentNodes nodes) {
        return parts.stream()
                .flatMap(part -> pages(part, site, nodes))
                .flatMap(page -> entries(page, site).stream())
                .toList();
    }

    private Stream<ContentNode> pages(Part part, Site site, ContentNodes nodes) {
        ContentMapping mapping = part.mapping();
        List<NodeId> ids = part.ids();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + READ_AT_ONCE)
                .mapToObj(from -> Set.copyOf(ids.subList(from, Math.min(ids.size(), from + READ_AT_ONCE))))
                .flatMap(
                        some -> nodes
                                .query(ContentQuery.in(mapping.workspace()).filtered(List.of(new NodeFilter.Ids(some))))
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

    private List<SitemapXml.Entry> entries(ContentNode page, Site site) {
        List<SitemapXml.Variant> variants = new ArrayList<>();
        for (Locale language : LanguageVariants.of(page, site)) {
            links.to(page, site, language).ifPresent(link -> variants.add(new SitemapXml.Variant(language, link)));
        }
        Optional<String> modified = page.property("mgnl:lastModified")
                .filter(value -> !value.values().isEmpty() && value.first() instanceof OffsetDateTime)
                .map(value -> ((OffsetDateTime) value.first()).toLocalDate().toString());
        return variants.stream()
                .map(variant -> new SitemapXml.Entry(variant, modified, variants))
                .toList();
    }
}
