package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.rendering.FormAnswer;
import de.wirtschaftsstandort.rendering.PageRedirected;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.rendering.RenderContext;
import de.wirtschaftsstandort.rendering.RenderingEngine;
import de.wirtschaftsstandort.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the answer to an address: resolves it and renders the page. */
@Component
final class MakePage {

    /** Exact dependencies end an answer's life earlier; this ends what depends on the calendar. */
    private static final Duration KEEP = Duration.ofHours(1);

    private static final int CHARACTERS_OF_A_PAGE = 32_768;

    private final PublicContent content;
    private final PageResolver resolver;
    private final RenderingEngine engine;

    MakePage(PublicContent content, PageResolver resolver, RenderingEngine engine) {
        this.content = content;
        this.resolver = resolver;
        this.engine = engine;
    }

    /**
     * A page or a redirect.
     *
     * @throws PageMissing when there is nothing at the address
     * @throws RequestRefused when the address itself is wrong
     */
    RenderedPage at(PageAddress address, ReadLog reads) {
        return at(address, FormAnswer.NONE, 200, reads);
    }

    /** As above; the page shows the form that was sent, and the answer has that status. */
    RenderedPage at(PageAddress address, FormAnswer form, int status, ReadLog reads) {
        ContentNodes nodes = content.nodes(reads);
        Resolution resolution = resolver.resolve(address, nodes);
        if (resolution instanceof Resolution.Page page) {
            return render(page, request(page, address, form), nodes, reads, status);
        }
        if (resolution instanceof Resolution.Redirect redirect) {
            return redirect(redirect.status(), redirect.location());
        }
        if (resolution instanceof Resolution.Gone gone) {
            throw new PageMissing(410, Optional.of(gone.site()), gone.language());
        }
        Resolution.Missing missing = (Resolution.Missing) resolution;
        throw new PageMissing(404, missing.site(), missing.language());
    }

    /** The page that stands for a status; empty when the site has none or it cannot be found. */
    Optional<RenderedPage> error(
            int status, Site site, Locale language, String path, PageAddress address, ReadLog reads) {
        ContentNodes nodes = content.nodes(reads);
        return resolver.errorPage(site, language, path, nodes)
                .map(page -> render(page, request(page, address, FormAnswer.NONE), nodes, reads, status));
    }

    private RenderedPage render(
            Resolution.Page page, PageRequest request, ContentNodes nodes, ReadLog reads, int status) {
        RenderContext context = new RenderContext(
                Stage.PUBLIC, false, page.site(), page.language(), page.node(), nodes, request, reads);
        StringBuilder html = new StringBuilder(CHARACTERS_OF_A_PAGE);
        try {
            engine.render(context, html);
        } catch (PageRedirected elsewhere) {
            return redirect(302, elsewhere.target());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        boolean forOne = reads.dependencies().contains(ReadLog.ONE_VISITOR);
        return new RenderedPage(
                status,
                Map.of(
                        "Content-Type",
                        "text/html;charset=utf-8",
                        "Content-Language",
                        page.language().toLanguageTag(),
                        "Cache-Control",
                        forOne ? CachedPage.FOR_ONE_VISITOR : "no-cache"),
                html.toString(),
                forOne ? Duration.ZERO : KEEP);
    }

    private static RenderedPage redirect(int status, String location) {
        return new RenderedPage(status, Map.of("Location", location, "Cache-Control", "no-cache"), "", Duration.ZERO);
    }

    private static PageRequest request(Resolution.Page page, PageAddress address, FormAnswer form) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(QueryParameters.parse(address.query()));
        parameters.putAll(page.parameters());
        return new PageRequest(
                form.form().isEmpty() ? "GET" : "POST",
                address.scheme(),
                address.hostAndPort(),
                RequestPath.parse(address.path()).text(),
                address.query(),
                parameters,
                page.selectors(),
                page.extension(),
                form);
    }
}
