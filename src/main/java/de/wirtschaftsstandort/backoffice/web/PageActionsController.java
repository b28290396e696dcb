package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.EditPageTree;
import de.wirtschaftsstandort.backoffice.ItemTrash;
import de.wirtschaftsstandort.backoffice.PageTree;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a whole page from the tree; what needs a decision asks for it on a screen of its own. */
@ScreenController
@Needs("content.write")
class PageActionsController {

    private static final Set<String> ASKING = Set.of("rename", "move", "delete");

    private final EditPageTree edit;
    private final ItemTrash trash;
    private final PageAskScreens asking;
    private final PagesScreens screens;
    private final ScreenLanguage language;

    PageActionsController(
            EditPageTree edit, ItemTrash trash, PageAskScreens asking, PagesScreens screens, ScreenLanguage language) {
        this.edit = edit;
        this.trash = trash;
        this.asking = asking;
        this.screens = screens;
        this.language = language;
    }

    /**
     * @param command what to do and the id of the page: {@code rename:<id>}, {@code move}, {@code delete}, {@code duplicate},
     *     {@code up}, {@code down}, {@code indent}, {@code outdent}
     * @param confirmed what was decided: the new name, the id of the page to stand below, {@code yes} to delete
     * @param words to look for the page to stand below; only without a decision
     * @param fields among them the level of the tree where it is done, to come back to
     */
    @PostMapping(Addresses.PAGES + "/actions")
    String act(
            @RequestParam(name = "_do", defaultValue = "") String command,
            @RequestParam(name = "confirmed", defaultValue = "") String confirmed,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        PagesQuery query = new PagesQuery(fields);
        String level = query.with("q", "", "page", "", "show", "");
        String[] parts = command.split(":", 2);
        if (parts.length < 2) {
            return "redirect:" + level;
        }
        String verb = parts[0];
        ContentNode page = edit.require(Addresses.id(parts[1]));
        boolean taken = verb.equals("rename")
                && !confirmed.isBlank()
                && edit.free(page, confirmed).isEmpty();
        if (taken || (ASKING.contains(verb) && confirmed.isBlank())) {
            model.addAttribute("ask", asking.of(verb, page, confirmed, words, query.place(), language.texts(request)));
            if (taken) {
                response.setStatus(422);
                model.addAttribute("fault", "pages.fault.taken");
                model.addAttribute("faultField", "confirmed");
            }
            return "backoffice/page-ask";
        }
        NodeId changed = run(verb, page, confirmed);
        flash.addFlashAttribute("done", "pages.done." + verb);
        // The browser puts the focus on the row that the fragment names.
        return "redirect:"
                + edit.find(changed).map(now -> screens.showing(query, now)).orElse(level);
    }

    private NodeId run(String verb, ContentNode page, String confirmed) {
        NodeId id = page.id();
        switch (verb) {
            case "rename" -> edit.rename(id, confirmed);
            case "move" -> edit.move(id, Addresses.id(confirmed));
            case "delete" -> trash.delete(PageTree.app(), List.of(id));
            case "duplicate" -> {
                return edit.duplicate(id);
            }
            case "up" -> edit.shift(id, -1);
            case "down" -> edit.shift(id, 1);
            case "indent" -> edit.indent(id);
            case "outdent" -> edit.outdent(id);
            default -> throw new ContentMissing("command '" + verb + "'");
        }
        return id;
    }
}
