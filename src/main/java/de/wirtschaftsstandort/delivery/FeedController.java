package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds a site names in its parameter {@code feeds}, in its default language and in its others. */
@Controller
final class FeedController {

    private static final Duration KEEP = Duration.ofHours(1);

    private final Sites sites;
    private final PublicContent content;
    private final Feed feed;
    private final PageCache cache;
    private final ErrorPages errors;

    FeedController(Sites sites, PublicContent content, Feed feed, PageCache cache, ErrorPages errors) {
        this.sites = sites;
        this.content = content;
        this.feed = feed;
        this.cache = cache;
        this.errors = errors;
    }

    @GetMapping("/feeds/{name:[a-z]+}.xml")
    void inTheDefaultLanguage(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Site> site = sites.forHost(PageAddress.of(request).host());
        write(name, site, site.map(Site::defaultLanguage), request, response);
    }

    @GetMapping("/{language:[a-z]{2}}/feeds/{name:[a-z]+}.xml")
    void inAnotherLanguage(
            @PathVariable String language,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Site> site = sites.forHost(PageAddress.of(request).host());
        Optional<Locale> known = site.flatMap(one -> one.languages().stream()
                .skip(1)
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst());
        write(name, site, known, request, response);
    }

    private void write(
            String name,
            Optional<Site> site,
            Optional<Locale> language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<FeedSource> source = site.flatMap(one -> FeedSource.of(one, name));
        if (site.isEmpty() || source.isEmpty() || language.isEmpty()) {
            errors.write(404, request, response);
            return;
        }
        PageAddress address = PageAddress.of(request).withQuery("");
        try {
            CachedPage page =
                    cache.get(address, reads -> rendered(site.get(), source.get(), language.get(), address, reads));
            CachedPageWriter.write(page, request, response);
        } catch (ServiceUnavailable away) {
            errors.write(503, request, response);
        }
    }

    private RenderedPage rendered(Site site, FeedSource source, Locale language, PageAddress address, ReadLog reads) {
        String origin = address.scheme() + "://" + address.hostAndPort();
        String xml = feed.xml(site, source, language, origin, content.nodes(reads));
        return new RenderedPage(
                200,
                Map.of("Content-Type", "application/rss+xml;charset=utf-8", "Cache-Control", "no-cache"),
                xml,
                KEEP);
    }
}
