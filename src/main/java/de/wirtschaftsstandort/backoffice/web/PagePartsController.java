package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.CompletePage;
import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.EditPage;
import de.wirtschaftsstandort.backoffice.PageOutline;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.backoffice.PageTemplates;
import de.wirtschaftsstandort.backoffice.PartRefused;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.StaleRevision;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is done with the components of a page. Every change leads back to the editor; one that was refused shows it as it
 * stands now, with a sentence that says why.
 */
@ScreenController
@Needs("content.write")
class PagePartsController {

    private final ContentAccess access;
    private final PageOutlines outlines;
    private final PageTemplates templates;
    private final EditPage edit;
    private final CompletePage complete;
    private final EditorScreens screens;
    private final TemplateCards cards;
    private final ScreenLanguage language;

    PagePartsController(
            ContentAccess access,
            PageOutlines outlines,
            PageTemplates templates,
            EditPage edit,
            CompletePage complete,
            EditorScreens screens,
            TemplateCards cards,
            ScreenLanguage language) {
        this.access = access;
        this.outlines = outlines;
        this.templates = templates;
        this.edit = edit;
        this.complete = complete;
        this.screens = screens;
        this.cards = cards;
        this.language = language;
    }

    /** The components an area takes, to choose from. */
    @GetMapping(Addresses.PAGE + "/parts/new")
    String choose(
            @PathVariable("id") String id,
            @RequestParam(name = "area", defaultValue = "") String place,
            HttpServletRequest request,
            Model model) {
        ContentNode page = PageEditorController.page(access, id);
        access.requireTo(Actions.CONTENT_WRITE, page);
        PageOutline outline = outlines.of(page);
        PageOutline.Area area =
                outline.area(path(place)).orElseThrow(() -> new ContentMissing("area '" + place + "' of page " + id));
        model.addAttribute(
                "cards",
                templates.forArea(outline, area).stream()
                        .map(template -> cards.of(template, area.path(), language.of(request)))
                        .toList());
        model.addAttribute("area", place);
        model.addAttribute(
                "title", EditorScreens.title(page, language.of(request).getLanguage()));
        model.addAttribute("back", Addresses.page(page.id()));
        model.addAttribute("action", Addresses.page(page.id()) + "/parts");
        return "backoffice/page-add";
    }

    private static NodePath path(String text) {
        if (!text.matches("/[^/].*") || text.contains("//") || text.endsWith("/")) {
            throw new ContentMissing("area '" + text + "'");
        }
        return NodePath.of(text);
    }

    /**
     * Something new in an area.
     *
     * @param command {@code add} a component without form, {@code paste}, {@code create} the area itself, or
     *     {@code complete} the page, whose path stands for the area
     */
    @PostMapping(Addresses.PAGE + "/parts")
    String add(
            @PathVariable("id") String id,
            @RequestParam(name = "_do", defaultValue = "") String command,
            @RequestParam(name = "area", defaultValue = "") String place,
            @RequestParam(name = "template", defaultValue = "") String template,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        ContentNode page = PageEditorController.page(access, id);
        NodePath area = path(place);
        requireOn(page, area);
        return answer(page, request, response, flash, model, () -> {
            switch (command) {
                case "add" -> edit.add(area, template);
                case "create" -> edit.addArea(area);
                case "complete" -> complete.complete(page.id());
                case "paste" -> edit.paste(area, Clipboard.find(request).orElseThrow(PartRefused::nothingCopied));
                default -> throw new ContentMissing("command '" + command + "'");
            }
            return "editor.done." + command;
        });
    }

    /**
     * @param command {@code up}, {@code down}, {@code move}, {@code duplicate}, {@code copy} or {@code delete}
     * @param revision of the component as it was shown
     * @param place area to move to
     * @param before id of the component it comes to stand in front of; empty for the end
     */
    @PostMapping(Addresses.PAGE + "/parts/{part}")
    String change(
            @PathVariable("id") String id,
            @PathVariable("part") String partId,
            @RequestParam(name = "_do", defaultValue = "") String command,
            @RequestParam(name = "_revision", defaultValue = "0") long revision,
            @RequestParam(name = "area", defaultValue = "") String place,
            @RequestParam(name = "before", defaultValue = "") String before,
            @RequestParam(name = "confirmed", defaultValue = "") String confirmed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        ContentNode page = PageEditorController.page(access, id);
        NodeId part = Addresses.id(partId);
        if (command.equals("delete") && confirmed.isEmpty()) {
            EditorScreen shown = screens.of(page, Optional.empty(), language.texts(request));
            model.addAttribute(
                    "part",
                    shown.part(partId).orElseThrow(() -> new ContentMissing("component " + partId + " of page " + id)));
            model.addAttribute("revision", revision);
            model.addAttribute("back", shown.address());
            return "backoffice/page-delete-part";
        }
        return answer(page, request, response, flash, model, () -> {
            switch (command) {
                case "up" -> edit.shift(part, revision, -1);
                case "down" -> edit.shift(part, revision, 1);
                case "move" ->
                    edit.move(
                            part,
                            revision,
                            path(place),
                            before.isEmpty() ? Optional.empty() : Optional.of(Addresses.id(before)));
                case "duplicate" -> edit.duplicate(part, revision);
                case "delete" -> edit.delete(part, revision);
                case "copy" -> Clipboard.put(part, request);
                default -> throw new ContentMissing("command '" + command + "'");
            }
            return "editor.done." + command;
        });
    }

    /** The address names the page; nothing is done to another one by it. */
    private void requireOn(ContentNode page, NodePath area) {
        if (!area.isWithin(page.path())) {
            throw new ContentMissing("area '" + area + "' of page " + page.id());
        }
    }

    /** Something that is done and then named by the key of a sentence. */
    private interface Verb {
        String run();
    }

    private String answer(
            ContentNode page,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model,
            Verb verb) {
        access.requireTo(Actions.CONTENT_WRITE, page);
        String fault;
        try {
            flash.addFlashAttribute("done", verb.run());
            return "redirect:" + Addresses.page(page.id());
        } catch (PartRefused refused) {
            fault = refused.key();
        } catch (StaleRevision overtaken) {
            fault = "stale";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        ContentNode now = PageEditorController.page(access, page.id().toString());
        model.addAttribute("editor", screens.of(now, Clipboard.find(request), language.texts(request)));
        model.addAttribute("fault", "editor.fault." + fault);
        return "backoffice/page-editor";
    }
}
