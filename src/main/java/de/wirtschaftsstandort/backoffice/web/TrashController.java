package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.ItemTrash;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
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

/** What was deleted from an app, and back with it. */
@ScreenController
@Needs("content.read")
class TrashController {

    private static final int MOST = 500;

    private final ContentApps apps;
    private final ItemTrash trash;
    private final ScreenLanguage language;
    private final AppTexts appTexts;

    TrashController(ContentApps apps, ItemTrash trash, ScreenLanguage language, Messages messages) {
        this.apps = apps;
        this.trash = trash;
        this.language = language;
        this.appTexts = new AppTexts(messages);
    }

    @TemplateVisible
    record Line(long id, String path, String at, String by) {}

    @GetMapping(Addresses.APP + "/trash")
    String trash(@PathVariable("app") String name, HttpServletRequest request, Model model) {
        ContentApp app = apps.require(name);
        Texts texts = language.texts(request);
        model.addAttribute("title", appTexts.title(app, language.of(request)));
        model.addAttribute("address", Addresses.of(app));
        model.addAttribute("lines", lines(trash, app, texts));
        return "backoffice/content-trash";
    }

    static List<Line> lines(ItemTrash trash, ContentApp app, Texts texts) {
        return trash.list(app).stream()
                .limit(MOST)
                .map(entry ->
                        new Line(entry.id(), entry.path().value(), texts.moment(entry.trashedAt()), entry.trashedBy()))
                .toList();
    }

    @PostMapping(Addresses.APP + "/trash/{entry}/restore")
    @Needs("content.delete")
    String restore(@PathVariable("app") String name, @PathVariable("entry") String entry, RedirectAttributes flash) {
        ContentApp app = apps.require(name);
        if (!entry.matches("\\d{1,18}")) {
            throw new ContentMissing("entry '" + entry + "' of the trash");
        }
        trash.restore(app, Long.parseLong(entry));
        flash.addFlashAttribute("done", "content.done.restored");
        return "redirect:" + Addresses.of(app) + "/trash";
    }
}
