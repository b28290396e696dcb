package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.rendering.PageRedirected;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.rendering.RenderContext;
import de.wirtschaftsstandort.rendering.RenderingEngine;
import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page itself as it is now: to be edited, as it would go public, or as it is public. */
@ScreenController
@Needs("content.read")
class PageViewController {

    private static final int CHARACTERS_OF_A_PAGE = 32_768;

    private final ContentAccess access;
    private final ContentStages stages;
    private final PageOutlines outlines;
    private final RenderingEngine engine;
    private final Links links;

    PageViewController(
            ContentAccess access, ContentStages stages, PageOutlines outlines, RenderingEngine engine, Links links) {
        this.access = access;
        this.stages = stages;
        this.outlines = outlines;
        this.engine = engine;
        this.links = links;
    }

    /** @param as {@code edit}, {@code draft} or {@code published} */
    @GetMapping(Addresses.PAGE + "/view")
    ResponseEntity<byte[]> view(
            @PathVariable("id") String id,
            @RequestParam(name = "as", defaultValue = "edit") String as,
            @RequestParam(name = "language", defaultValue = "") String language,
            HttpServletRequest request) {
        ContentNode author = PageEditorController.page(access, id);
        Site site = outlines.site(author);
        Locale tongue = site.languages().stream()
                .filter(each -> each.toLanguageTag().equals(language))
                .findFirst()
                .orElse(site.defaultLanguage());
        Stage stage = as.equals("published") ? Stage.PUBLIC : Stage.AUTHOR;
        ContentNodes nodes = stages.nodes(stage);
        ContentNode page =
                nodes.find(author.workspace(), author.id()).orElseThrow(() -> new ContentMissing("public page " + id));
        PageRequest asked = new PageRequest(
                "GET",
                request.getScheme(),
                request.getHeader("Host") == null ? "localhost" : request.getHeader("Host"),
                links.to(page, site, tongue).orElse(page.path().value()),
                "",
                Map.of(),
                List.of(),
                site.extension());
        StringBuilder html = new StringBuilder(CHARACTERS_OF_A_PAGE);
        try {
            engine.render(
                    new RenderContext(stage, as.equals("edit"), site, tongue, page, nodes, asked, new ReadLog()), html);
        } catch (PageRedirected elsewhere) {
            return text("→ " + elsewhere.target(), 200);
        } catch (RenderingFailed failed) {
            // Who edits the page has to know what is wrong with it.
            return text(String.valueOf(failed.getMessage()), 500);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return answer(html.toString(), "text/html;charset=utf-8", 200);
    }

    private static ResponseEntity<byte[]> text(String words, int status) {
        return answer(words, "text/plain;charset=utf-8", status);
    }

    private static ResponseEntity<byte[]> answer(String body, String type, int status) {
        return ResponseEntity.status(status)
                .header("Content-Type", type)
                .header("X-Robots-Tag", "noindex")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
