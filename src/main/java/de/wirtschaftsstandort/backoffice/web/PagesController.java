package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.backoffice.PageTemplates;
import de.wirtschaftsstandort.backoffice.PageTree;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All pages, the way to the editor of each, and the templates for a new one. */
@ScreenController
@Needs("content.read")
class PagesController {

    private final PageTree tree;
    private final PageOutlines outlines;
    private final PageTemplates templates;
    private final ContentAccess access;
    private final TemplateCards cards;
    private final ScreenLanguage language;

    PagesController(
            PageTree tree,
            PageOutlines outlines,
            PageTemplates templates,
            ContentAccess access,
            TemplateCards cards,
            ScreenLanguage language) {
        this.tree = tree;
        this.outlines = outlines;
        this.templates = templates;
        this.access = access;
        this.cards = cards;
        this.language = language;
    }

    /**
     * @param status end of a message key
     * @param add address of the choice of a new page below; empty when the person may not
     * @param movable whether the person may rename, move and duplicate it
     */
    @TemplateVisible
    record Line(
            String id,
            String title,
            String path,
            String link,
            int depth,
            String status,
            String add,
            boolean movable,
            boolean deletable) {}

    /** @param path of a page or of something on it: leads to its editor */
    @GetMapping(Addresses.PAGES)
    String pages(
            @RequestParam(name = "path", defaultValue = "") String path,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "") String part,
            HttpServletRequest request,
            Model model) {
        if (path.matches("/[^/].*")) {
            ContentNode page = outlines.requirePage(NodePath.of(path), Actions.CONTENT_READ);
            return "redirect:" + Addresses.page(page.id());
        }
        PageTree.Pages found = tree.find(words, part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1);
        String tongue = language.of(request).getLanguage();
        List<Line> lines = found.pages().stream()
                .map(page -> line(page, found.status(page), tongue, words.isBlank()))
                .toList();
        model.addAttribute("q", words);
        model.addAttribute("pages", lines);
        model.addAttribute("part", found.page());
        model.addAttribute("last", found.last());
        return "backoffice/pages";
    }

    private Line line(ContentNode page, PublicationStatus status, String tongue, boolean inTree) {
        boolean canWrite = access.may(Actions.CONTENT_WRITE, page);
        boolean isStart = tree.isStart(page);
        return new Line(
                page.id().toString(),
                EditorScreens.title(page, tongue),
                page.path().value(),
                Addresses.page(page.id()),
                inTree ? Math.min(5, page.path().depth() - 1) : 0,
                status.name().toLowerCase(Locale.ROOT),
                canWrite ? Addresses.page(page.id()) + "/new" : "",
                canWrite && !isStart,
                !isStart && access.may(Actions.CONTENT_DELETE, page));
    }

    @GetMapping(Addresses.PAGE + "/new")
    @Needs("content.write")
    String newPage(@PathVariable("id") String id, HttpServletRequest request, Model model) {
        ContentNode above = access.require(PageOutlines.WORKSPACE, Addresses.id(id), Actions.CONTENT_WRITE);
        model.addAttribute(
                "cards",
                templates.forPages(above).stream()
                        .map(template -> cards.of(template, above.path(), language.of(request)))
                        .toList());
        model.addAttribute("area", "");
        model.addAttribute(
                "title", EditorScreens.title(above, language.of(request).getLanguage()));
        model.addAttribute("back", Addresses.page(above.id()));
        model.addAttribute("action", "");
        return "backoffice/page-add";
    }
}
