package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.site.FormerAddresses;
import de.wirtschaftsstandort.site.LanguageVariants;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Redirect;
import de.wirtschaftsstandort.site.Redirects;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.UriMappings;
import de.wirtschaftsstandort.site.UriTarget;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds what an address leads to: host, language, virtual URI, content, redirect, former address; in this order. */
@Component
final class PageResolver {

    private static final Logger LOG = LoggerFactory.getLogger(PageResolver.class);

    private static final int MOST_FORWARDS = 8;

    private final Sites sites;
    private final UriMappings uriMappings;
    private final Links links;
    private final Redirects redirects;
    private final FormerAddresses formerAddresses;

    PageResolver(
            Sites sites, UriMappings uriMappings, Links links, Redirects redirects, FormerAddresses formerAddresses) {
        this.sites = sites;
        this.uriMappings = uriMappings;
        this.links = links;
        this.redirects = redirects;
        this.formerAddresses = formerAddresses;
    }

    /**
     * @param nodes reads of the public stage
     * @throws RequestRefused when the address itself is wrong
     */
    Resolution resolve(PageAddress address, ContentNodes nodes) {
        if (address.path().length() + address.query().length() > RequestPath.LONGEST) {
            throw new RequestRefused(414, "the address is too long");
        }
        RequestPath path = RequestPath.parse(address.path());
        Optional<Site> site = sites.forHost(address.host());
        return site.isEmpty()
                ? new Resolution.Missing(Optional.empty(), Locale.GERMAN)
                : resolve(address, path, site.get(), nodes);
    }

    /** The page at a path of the site, in the language if it has a variant in it, else in the default one. */
    Optional<Resolution.Page> errorPage(Site site, Locale language, String path, ContentNodes nodes) {
        String text = RequestPath.parse(path).text();
        return page(new SitePath(language, text), site, nodes, Map.of())
                .or(() -> page(new SitePath(site.defaultLanguage(), text), site, nodes, Map.of()));
    }

    private Resolution resolve(PageAddress address, RequestPath path, Site site, ContentNodes nodes) {
        SitePath wanted = SitePath.of(path, site, site.defaultLanguage());
        Map<String, List<String>> parameters = Map.of();
        for (int forwards = 0; forwards <= MOST_FORWARDS; forwards++) {
            Optional<UriTarget> target = uriMappings.find(address.host(), wanted.text());
            if (target.isEmpty() || leadsToItself(target.get(), wanted, address)) {
                return forwards == 0
                        ? requested(address, wanted, site, nodes)
                        : found(page(wanted, site, nodes, parameters), site, wanted);
            }
            if (target.get().action() != UriTarget.Action.FORWARD) {
                return redirect(target.get(), address);
            }
            String[] parts = target.get().location().split("\\?", 2);
            wanted = SitePath.of(RequestPath.parse(UriLocation.encode(parts[0])), site, wanted.language());
            parameters = parts.length == 1 ? Map.of() : QueryParameters.parse(parts[1]);
        }
        LOG.warn("virtual URIs forward {} in a circle", address.path());
        return missing(site, wanted);
    }

    private static boolean leadsToItself(UriTarget target, SitePath wanted, PageAddress address) {
        String[] parts = target.location().split("\\?", 2);
        boolean redirect = target.action() != UriTarget.Action.FORWARD;
        return parts.length == 1
                && (parts[0].equals(wanted.text())
                        || (redirect && UriLocation.encode(parts[0]).equals(address.path())));
    }

    private static Resolution redirect(UriTarget target, PageAddress address) {
        String location = UriLocation.encode(target.location());
        int status = target.action() == UriTarget.Action.PERMANENT ? 301 : 302;
        return new Resolution.Redirect(status, location.contains("?") ? location : withQuery(location, address));
    }

    /** A page at its one address, a redirect to it, or what became of it. */
    private Resolution requested(PageAddress address, SitePath wanted, Site site, ContentNodes nodes) {
        Optional<Resolution.Page> found = page(wanted, site, nodes, Map.of());
        if (found.isEmpty()) {
            return redirects
                    .find(site.name(), RequestPath.parse(address.path()).text())
                    .map(redirect -> followed(redirect, address))
                    .orElseGet(() -> former(address, wanted, site, nodes));
        }
        Optional<String> canonical = canonical(found.get());
        if (canonical.isPresent()
                && !canonical.get().equals(address.path())
                && leadsTo(canonical.get(), found.get().node(), site, nodes)) {
            return new Resolution.Redirect(301, withQuery(canonical.get(), address));
        }
        return found.get();
    }

    private static Resolution followed(Redirect redirect, PageAddress address) {
        return redirect(
                new UriTarget(
                        redirect.permanent() ? UriTarget.Action.PERMANENT : UriTarget.Action.REDIRECT,
                        redirect.target()),
                address);
    }

    private Optional<String> canonical(Resolution.Page page) {
        return links.to(page.node(), page.site(), page.language()).map(link -> {
            if (page.selectors().isEmpty()) {
                return link;
            }
            String extension =
                    page.site().extension().isEmpty() ? "" : "." + page.site().extension();
            String plain = link.substring(0, link.length() - extension.length());
            return plain + "~" + String.join("~", page.selectors()) + "~" + extension;
        });
    }

    /** Guards against mappings of which one shadows the other: the link must not send visitors elsewhere. */
    private boolean leadsTo(String canonical, ContentNode node, Site site, ContentNodes nodes) {
        SitePath path = SitePath.of(RequestPath.parse(canonical), site, site.defaultLanguage());
        return page(path, site, nodes, Map.of())
                .filter(found -> found.node().id().equals(node.id()))
                .isPresent();
    }

    private Optional<Resolution.Page> page(
            SitePath wanted, Site site, ContentNodes nodes, Map<String, List<String>> parameters) {
        for (NodeAddress reading : NodeAddress.readings(wanted.text(), site)) {
            Optional<ContentNode> node = nodes.find(reading.mapping().workspace(), reading.path())
                    .flatMap(there -> PageNodes.page(there, reading.mapping()))
                    .filter(there -> LanguageVariants.exists(there, site, wanted.language()));
            if (node.isPresent()) {
                return Optional.of(new Resolution.Page(
                        site, wanted.language(), node.get(), reading.selectors(), reading.extension(), parameters));
            }
        }
        return Optional.empty();
    }

    private Resolution former(PageAddress address, SitePath wanted, Site site, ContentNodes nodes) {
        for (NodeAddress reading : NodeAddress.readings(wanted.text(), site)) {
            FormerAddresses.Former former =
                    formerAddresses.find(reading.mapping().workspace(), reading.path(), nodes);
            if (former instanceof FormerAddresses.Moved moved) {
                Optional<String> link = linkTo(moved.node(), reading, wanted.language(), site);
                if (link.isPresent()) {
                    return new Resolution.Redirect(301, withQuery(link.get(), address));
                }
            } else if (former instanceof FormerAddresses.Withdrawn) {
                return new Resolution.Gone(site, wanted.language());
            }
        }
        return missing(site, wanted);
    }

    private Optional<String> linkTo(ContentNode node, NodeAddress reading, Locale language, Site site) {
        return PageNodes.page(node, reading.mapping())
                .filter(page -> LanguageVariants.exists(page, site, language))
                .flatMap(page -> links.to(page, site, language));
    }

    private static Resolution found(Optional<Resolution.Page> page, Site site, SitePath wanted) {
        return page.isPresent() ? page.get() : missing(site, wanted);
    }

    private static Resolution missing(Site site, SitePath wanted) {
        return new Resolution.Missing(Optional.of(site), wanted.language());
    }

    private static String withQuery(String location, PageAddress address) {
        return address.query().isEmpty() ? location : location + "?" + address.query();
    }
}
