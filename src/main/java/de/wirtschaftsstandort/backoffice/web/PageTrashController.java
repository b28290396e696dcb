package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.ItemTrash;
import de.wirtschaftsstandort.backoffice.PageTree;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deleted pages, and back with them. */
@ScreenController
@Needs("content.read")
class PageTrashController {

    private final ItemTrash trash;
    private final ScreenLanguage language;

    PageTrashController(ItemTrash trash, ScreenLanguage language) {
        this.trash = trash;
        this.language = language;
    }

    @GetMapping(Addresses.PAGES + "/trash")
    String trash(HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        model.addAttribute("title", texts.text("section.pages"));
        model.addAttribute("address", Addresses.PAGES);
        model.addAttribute("lines", TrashController.lines(trash, PageTree.app(), texts));
        return "backoffice/content-trash";
    }

    @PostMapping(Addresses.PAGES + "/trash/{entry}/restore")
    @Needs("content.delete")
    String restore(@PathVariable("entry") String entry, RedirectAttributes flash) {
        if (!entry.matches("\\d{1,18}")) {
            throw new ContentMissing("entry '" + entry + "' of the trash");
        }
        trash.restore(PageTree.app(), Long.parseLong(entry));
        flash.addFlashAttribute("done", "content.done.restored");
        return "redirect:" + Addresses.PAGES + "/trash";
    }
}
