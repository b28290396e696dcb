package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines ask for first; one answer per host. */
@Controller
final class CrawlerController {

    private static final Duration KEEP = Duration.ofHours(1);

    private final Sites sites;
    private final PublicContent content;
    private final Sitemap sitemap;
    private final PageCache cache;
    private final ErrorPages errors;

    CrawlerController(Sites sites, PublicContent content, Sitemap sitemap, PageCache cache, ErrorPages errors) {
        this.sites = sites;
        this.content = content;
        this.sitemap = sitemap;
        this.cache = cache;
        this.errors = errors;
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, (site, origin, nodes) -> Optional.of(sitemap.xml(site, origin, nodes)));
    }

    /** One of the files that the sitemap of a large site names. */
    @GetMapping("/sitemap-{number:[1-9]\\d{0,4}}.xml")
    void sitemap(@PathVariable int number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request, response, (site, origin, nodes) -> sitemap.file(number, site, origin, nodes));
    }

    private interface Listing {
        Optional<String> of(Site site, String origin, ContentNodes nodes);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Listing listing) throws IOException {
        PageAddress address = PageAddress.of(request).withQuery("");
        Optional<Site> site = sites.forHost(address.host());
        if (site.isEmpty()) {
            errors.write(404, request, response);
            return;
        }
        try {
            CachedPage page = cache.get(address, reads -> listing.of(site.get(), origin(address), content.nodes(reads))
                    .map(CrawlerController::xml)
                    .orElseThrow(() -> new PageMissing(404, site, site.get().defaultLanguage())));
            CachedPageWriter.write(page, request, response);
        } catch (PageMissing missing) {
            errors.write(404, request, response);
        } catch (ServiceUnavailable away) {
            errors.write(503, request, response);
        }
    }

    private static RenderedPage xml(String xml) {
        return new RenderedPage(
                200, Map.of("Content-Type", "application/xml;charset=utf-8", "Cache-Control", "no-cache"), xml, KEEP);
    }

    /** The site parameter {@code robots.disallow} lists path prefixes; the single slash keeps a host out of indexes. */
    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress address = PageAddress.of(request).withQuery("");
        StringBuilder text = new StringBuilder("User-agent: *\n");
        List<String> closed =
                sites.forHost(address.host()).map(CrawlerController::disallowed).orElse(List.of("/"));
        closed.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        if (closed.isEmpty()) {
            text.append("Disallow:\n");
        }
        if (!closed.contains("/")) {
            text.append("\nSitemap: ").append(origin(address)).append("/sitemap.xml\n");
        }
        CachedPageWriter.write(
                CachedPage.plain(new RenderedPage(
                        200,
                        Map.of("Content-Type", "text/plain;charset=utf-8", "Cache-Control", "no-cache"),
                        text.toString(),
                        Duration.ZERO)),
                request,
                response);
    }

    private static List<String> disallowed(Site site) {
        Object written = site.parameters().get("robots") instanceof Map<?, ?> robots ? robots.get("disallow") : null;
        return paths(written).stream()
                .map(String::valueOf)
                .filter(path -> path.startsWith("/") && path.indexOf('\n') < 0)
                .toList();
    }

    /** One path, a list of them, or a map whose keys do not matter. */
    private static Collection<?> paths(@Nullable Object written) {
        if (written instanceof Map<?, ?> map) {
            return map.values();
        }
        if (written instanceof Collection<?> list) {
            return list;
        }
        return written == null ? List.of() : List.of(written);
    }

    private static String origin(PageAddress address) {
        return address.scheme() + "://" + address.hostAndPort();
    }
}
