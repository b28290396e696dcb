package de.wirtschaftsstandort.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wirtschaftsstandort.document.Paper;
import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.reference.Borders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The exposé of a plot, an estate or a building as a tagged PDF: {@code /exposes} before the path of its page and
 * {@code .pdf} behind it, in the language of that path. Made from the page itself and kept as long as the page stays the same.
 */
@Controller
final class ExposeController {

    private static final String PREFIX = "/exposes";
    private static final String EXTENSION = ".pdf";
    private static final long MOST_BYTES = 16L << 20;

    private final AnswerPages pages;
    private final PageCache cache;
    private final MakePage makePage;
    private final ErrorPages errors;
    private final PdfWriter writer;
    private final Borders borders;

    /** By address and entity tag of the page; a missing document is an empty one. */
    private final Cache<String, byte[]> written = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, byte[] pdf) -> key.length() + pdf.length)
            .build();

    ExposeController(
            AnswerPages pages,
            PageCache cache,
            MakePage makePage,
            ErrorPages errors,
            PdfWriter writer,
            Borders borders) {
        this.pages = pages;
        this.cache = cache;
        this.makePage = makePage;
        this.errors = errors;
        this.writer = writer;
        this.borders = borders;
    }

    @GetMapping(PREFIX + "/**")
    void expose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress asked = PageAddress.of(request);
        if (!asked.path().endsWith(EXTENSION)) {
            errors.write(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        String path = asked.path().substring(PREFIX.length(), asked.path().length() - EXTENSION.length());
        PageAddress address = new PageAddress(asked.scheme(), asked.host(), asked.port(), path, "");
        Optional<CachedPage> page =
                pages.find(request, response, () -> cache.get(address, reads -> makePage.at(address, reads)));
        if (page.isPresent()) {
            write(page.get(), address, request, response);
        }
    }

    private void write(CachedPage page, PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String url = address.scheme() + "://" + address.hostAndPort() + address.path();
        byte[] pdf = page.status() == HttpServletResponse.SC_OK
                ? written.get(url + " " + page.entityTag(), key -> pdf(page, url))
                : new byte[0];
        if (pdf.length == 0) {
            errors.write(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        String name = url.substring(url.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9-]", "");
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + EXTENSION + "\"");
        response.setHeader("Link", "<" + url + ">; rel=\"canonical\"");
        response.setHeader("Cache-Control", "no-cache");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(pdf);
        }
    }

    private byte[] pdf(CachedPage page, String url) {
        String html = new String(page.body().in(BodyEncoding.IDENTITY), StandardCharsets.UTF_8);
        return ExposeReport.of(html, url, borders::drawn)
                .map(report -> writer.write(report, Paper.PORTRAIT))
                .orElseGet(() -> new byte[0]);
    }
}
