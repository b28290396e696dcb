package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.rendering.RenderingFailed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers a request for a page through the cache; what goes wrong becomes an error page. */
@Component
final class AnswerPages {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerPages.class);

    private final PageCache cache;
    private final MakePage makePage;
    private final ErrorPages errors;

    AnswerPages(PageCache cache, MakePage makePage, ErrorPages errors) {
        this.cache = cache;
        this.makePage = makePage;
        this.errors = errors;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress address = PageAddress.of(request);
        answer(request, response, () -> cache.get(address, reads -> makePage.at(address, reads)));
    }

    /** Sends what the maker makes, or the error page for what it throws. */
    void answer(HttpServletRequest request, HttpServletResponse response, Supplier<CachedPage> maker)
            throws IOException {
        Optional<CachedPage> page = find(request, response, maker);
        if (page.isPresent()) {
            CachedPageWriter.write(page.get(), request, response);
        }
    }

    /** What the maker makes; empty after the error page for what it throws has been sent. */
    Optional<CachedPage> find(HttpServletRequest request, HttpServletResponse response, Supplier<CachedPage> maker)
            throws IOException {
        try {
            return Optional.of(maker.get());
        } catch (PageMissing missing) {
            errors.write(missing.status(), missing.site(), missing.language(), request, response);
        } catch (RequestRefused refused) {
            errors.write(refused.status(), request, response);
        } catch (ServiceUnavailable away) {
            errors.write(503, request, response);
        } catch (RenderingFailed failed) {
            LOG.error("page {} not rendered: {}", request.getRequestURI(), failed.getMessage());
            errors.write(500, request, response);
        }
        return Optional.empty();
    }
}
