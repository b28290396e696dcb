package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.backoffice.PageTemplates;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All pages, the way to the editor of each, and the templates for a new one. */
@ScreenController
@Needs("content.read")
class PagesController {

    private final PagesScreens screens;
    private final PageOutlines outlines;
    private final PageTemplates templates;
    private final ContentAccess access;
    private final TemplateCards cards;
    private final ScreenLanguage language;

    PagesController(
            PagesScreens screens,
            PageOutlines outlines,
            PageTemplates templates,
            ContentAccess access,
            TemplateCards cards,
            ScreenLanguage language) {
        this.screens = screens;
        this.outlines = outlines;
        this.templates = templates;
        this.access = access;
        this.cards = cards;
        this.language = language;
    }

    /**
     * One level of the tree, or what words find in all of it.
     *
     * @param path of a page or of something on it: leads to its editor
     */
    @GetMapping(Addresses.PAGES)
    String pages(
            @RequestParam(name = "path", defaultValue = "") String path,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model) {
        if (path.matches("/[^/].*")) {
            ContentNode page = outlines.requirePage(NodePath.of(path), Actions.CONTENT_READ);
            return "redirect:" + Addresses.page(page.id());
        }
        model.addAttribute("list", screens.of(new PagesQuery(fields), language.texts(request)));
        return "backoffice/pages";
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
