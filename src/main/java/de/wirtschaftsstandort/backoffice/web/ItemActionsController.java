package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.EditTree;
import de.wirtschaftsstandort.backoffice.ItemTags;
import de.wirtschaftsstandort.backoffice.ItemTrash;
import de.wirtschaftsstandort.backoffice.TagItems;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with the items chosen in a list; what needs a decision asks for it on a page of its own. */
@ScreenController
@Needs("content.read")
class ItemActionsController {

    private final ContentApps apps;
    private final ContentAccess access;
    private final EditTree tree;
    private final TagItems tagging;
    private final ItemTrash trash;
    private final PublishReports reports;
    private final AskScreens asking;
    private final ScreenLanguage language;

    ItemActionsController(
            ContentApps apps,
            ContentAccess access,
            EditTree tree,
            TagItems tagging,
            ItemTrash trash,
            PublishReports reports,
            AskScreens asking,
            ScreenLanguage language) {
        this.apps = apps;
        this.access = access;
        this.tree = tree;
        this.tagging = tagging;
        this.trash = trash;
        this.reports = reports;
        this.asking = asking;
        this.language = language;
    }

    /**
     * @param command {@code publish}, {@code unpublish}, {@code move}, {@code tag}, {@code delete}, or one with the id it is
     *     meant for: {@code rename:<id>}, {@code tag:<id>}, {@code duplicate:<id>}, {@code up:<id>}, {@code down:<id>}
     * @param confirmed what was decided: {@code yes} to delete or tag, the path to move to, the new name
     * @param tags to give, divided by commas
     * @param untag tags to take away
     */
    @PostMapping(Addresses.APP + "/actions")
    String act(
            @PathVariable("app") String name,
            @RequestParam(name = "_do", defaultValue = "") String command,
            @RequestParam(name = "id", defaultValue = "") List<String> chosen,
            @RequestParam(name = "confirmed", defaultValue = "") String confirmed,
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam(name = "tags", defaultValue = "") String tags,
            @RequestParam(name = "untag", defaultValue = "") List<String> untag,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        ContentApp app = apps.require(name);
        String verb = command.split(":", 2)[0];
        List<NodeId> ids =
                command.contains(":") ? List.of(Addresses.id(command.split(":", 2)[1])) : Addresses.ids(chosen);
        String back = "redirect:" + Addresses.folder(app, Addresses.folder(app, folder));
        if (ids.isEmpty()) {
            flash.addFlashAttribute("fault", "content.fault.nothing-chosen");
            return back;
        }
        List<String> words = ItemTags.typed(tags);
        boolean isTooLong = verb.equals("tag") && !ItemTags.areTags(words);
        boolean asks = List.of("move", "delete", "rename", "tag").contains(verb) && confirmed.isBlank();
        if (asks || isTooLong) {
            List<ContentNode> nodes =
                    ids.stream().map(id -> require(app, id, verb)).toList();
            model.addAttribute("ask", asking.of(app, verb, nodes, folder, tags, language.texts(request)));
            if (isTooLong) {
                response.setStatus(422);
                model.addAttribute("fault", "content.fault.tag");
                model.addAttribute("faultField", "tags");
            }
            return "backoffice/content-ask";
        }
        if (verb.equals("tag")) {
            tagging.tag(app, ids, words, untag);
            flash.addFlashAttribute("done", "content.done.tagged");
        } else {
            run(app, verb, ids, confirmed, request, flash);
        }
        return back;
    }

    private ContentNode require(ContentApp app, NodeId id, String verb) {
        return access.require(
                app.workspace(), id, verb.equals("delete") ? Actions.CONTENT_DELETE : Actions.CONTENT_WRITE);
    }

    private void run(
            ContentApp app,
            String verb,
            List<NodeId> ids,
            String confirmed,
            HttpServletRequest request,
            RedirectAttributes flash) {
        switch (verb.toLowerCase(Locale.ROOT)) {
            case "publish" -> reports.publish(app, ids, language.texts(request)).addTo(flash);
            case "unpublish" ->
                reports.unpublish(app, ids, language.texts(request)).addTo(flash);
            case "delete" -> {
                trash.delete(app, ids);
                flash.addFlashAttribute("done", "content.done.deleted");
            }
            case "move" -> {
                tree.move(app, ids, Addresses.folder(app, confirmed));
                flash.addFlashAttribute("done", "content.done.moved");
            }
            case "rename" -> {
                tree.rename(app, ids.get(0), confirmed);
                flash.addFlashAttribute("done", "content.done.renamed");
            }
            case "duplicate" -> {
                ids.forEach(id -> tree.duplicate(app, id));
                flash.addFlashAttribute("done", "content.done.duplicated");
            }
            case "up" -> tree.shift(app, ids.get(0), -1);
            case "down" -> tree.shift(app, ids.get(0), 1);
            default -> flash.addFlashAttribute("fault", "content.fault.nothing-chosen");
        }
    }
}
