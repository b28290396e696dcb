package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.site.LanguagePrefix;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Error pages in the site's design: the page the site parameter {@code errorPages} names for the status, else one that
 * needs nothing but the theme's style sheets. Never a stack trace, always the request id.
 */
@Component
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final String RETRY_SECONDS = "30";

    private final Sites sites;
    private final MakePage makePage;
    private final PageCache cache;

    ErrorPages(Sites sites, MakePage makePage, PageCache cache) {
        this.sites = sites;
        this.makePage = makePage;
        this.cache = cache;
    }

    /** For the site of the request's host, in the language of its path. */
    void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Site> site = sites.forHost(request.getServerName().toLowerCase(Locale.ROOT));
        write(status, site, site.map(known -> language(request, known)).orElse(Locale.GERMAN), request, response);
    }

    void write(
            int status, Optional<Site> site, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        String id = RequestId.of(request);
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader(RequestId.HEADER, id);
        SecurityHeaders.apply(request.isSecure(), response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        String html = site.flatMap(known -> ofSite(status, known, language, PageAddress.of(request)))
                .orElseGet(() -> PlainErrorPage.html(
                        status, site, language, id, site.map(this::styles).orElse(List.of())));
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", ErrorText.isGerman(language) ? "de" : language.toLanguageTag());
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Kept like any page, under a path no visitor can ask for, so that it is there when the database is not. */
    private Optional<String> ofSite(int status, Site site, Locale language, PageAddress asked) {
        Optional<String> path = path(status, site);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        PageAddress kept = new PageAddress(
                asked.scheme(), asked.host(), asked.port(), "/" + LanguagePrefix.of(language) + path.get(), "");
        PageAddress key = new PageAddress(asked.scheme(), asked.host(), asked.port(), status + kept.path(), "");
        try {
            CachedPage page = cache.get(key, reads -> make(status, site, language, path.get(), kept, reads));
            return Optional.of(new String(page.body().in(BodyEncoding.IDENTITY), StandardCharsets.UTF_8));
        } catch (RuntimeException notToBeHad) {
            // Whatever is wrong with the error page, the visitor gets one.
            LOG.warn("error page {} of site {} not shown: {}", path.get(), site.name(), notToBeHad.toString());
            return Optional.empty();
        }
    }

    private RenderedPage make(int status, Site site, Locale language, String path, PageAddress address, ReadLog reads) {
        return makePage.error(status, site, language, path, address, reads)
                .orElseThrow(() -> new PageMissing(404, Optional.of(site), language));
    }

    private static Optional<String> path(int status, Site site) {
        if (site.parameters().get("errorPages") instanceof Map<?, ?> pages) {
            return pages.entrySet().stream()
                    .filter(entry -> String.valueOf(entry.getKey()).equals(String.valueOf(status)))
                    .map(entry -> String.valueOf(entry.getValue()))
                    .filter(path -> path.startsWith("/"))
                    .findFirst();
        }
        return Optional.empty();
    }

    private List<String> styles(Site site) {
        return sites.theme(site)
                .map(theme -> theme.cssFiles().stream()
                        .map(Theme.File::link)
                        .filter(link -> link.startsWith("/"))
                        .toList())
                .orElse(List.of());
    }

    private static Locale language(HttpServletRequest request, Site site) {
        try {
            return SitePath.of(RequestPath.parse(request.getRequestURI()), site, site.defaultLanguage())
                    .language();
        } catch (RequestRefused unreadable) {
            return site.defaultLanguage();
        }
    }
}
