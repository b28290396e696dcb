package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.PageOutline;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.backoffice.TemplateApps;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page with all that stands on it, as a list and in a frame, and its way to the public. */
@ScreenController
@Needs("content.read")
class PageEditorController {

    private final ContentAccess access;
    private final PageOutlines outlines;
    private final EditorScreens screens;
    private final PublishReports reports;
    private final ScreenLanguage language;

    PageEditorController(
            ContentAccess access,
            PageOutlines outlines,
            EditorScreens screens,
            PublishReports reports,
            ScreenLanguage language) {
        this.access = access;
        this.outlines = outlines;
        this.screens = screens;
        this.reports = reports;
        this.language = language;
    }

    @GetMapping(Addresses.PAGE)
    String editor(@PathVariable("id") String id, HttpServletRequest request, Model model) {
        ContentNode page = page(access, id);
        model.addAttribute("editor", screens.of(page, Clipboard.find(request), language.texts(request)));
        return "backoffice/page-editor";
    }

    static ContentNode page(ContentAccess access, String id) {
        ContentNode page = access.require(PageOutlines.WORKSPACE, Addresses.id(id), Actions.CONTENT_READ);
        if (!page.isType("mgnl:page")) {
            throw new ContentMissing("page " + id);
        }
        return page;
    }

    /** Whether the person publishes, asks for it or may do neither, is decided at the page. */
    @PostMapping(Addresses.PAGE + "/publish")
    String publish(@PathVariable("id") String id, HttpServletRequest request, RedirectAttributes flash) {
        ContentNode page = page(access, id);
        PageOutline outline = outlines.of(page);
        outline.template()
                .map(TemplateApps::of)
                .ifPresentOrElse(
                        app -> reports.publish(app, List.of(page.id()), language.texts(request))
                                .addTo(flash),
                        () -> flash.addFlashAttribute("fault", "editor.fault.no-template"));
        return "redirect:" + Addresses.page(page.id());
    }
}
