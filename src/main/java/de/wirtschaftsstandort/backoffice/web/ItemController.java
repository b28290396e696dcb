package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.Draft;
import de.wirtschaftsstandort.backoffice.Drafts;
import de.wirtschaftsstandort.backoffice.FormData;
import de.wirtschaftsstandort.backoffice.FormFault;
import de.wirtschaftsstandort.backoffice.ItemForm;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.backoffice.SaveItem;
import de.wirtschaftsstandort.backoffice.SaveOutcome;
import de.wirtschaftsstandort.backoffice.SaveRequest;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of one item: new, stored, refused, overtaken. */
@ScreenController
@Needs("content.read")
class ItemController {

    private final ContentApps apps;
    private final ContentAccess access;
    private final ItemForms forms;
    private final FormScreens screens;
    private final ConflictScreens conflicts;
    private final SaveItem saving;
    private final Drafts drafts;
    private final PublishReports reports;
    private final CurrentUser current;
    private final ScreenLanguage language;

    ItemController(
            ContentApps apps,
            ContentAccess access,
            ItemForms forms,
            FormScreens screens,
            ConflictScreens conflicts,
            SaveItem saving,
            Drafts drafts,
            PublishReports reports,
            CurrentUser current,
            ScreenLanguage language) {
        this.apps = apps;
        this.access = access;
        this.forms = forms;
        this.screens = screens;
        this.conflicts = conflicts;
        this.saving = saving;
        this.drafts = drafts;
        this.reports = reports;
        this.current = current;
        this.language = language;
    }

    @GetMapping(Addresses.APP + "/items/new")
    @Needs("content.write")
    String newItem(
            @PathVariable("app") String name,
            @RequestParam(name = "folder", defaultValue = "") String folder,
            HttpServletRequest request,
            Model model) {
        ContentApp app = apps.requireForm(name);
        ItemForm form = forms.of(app);
        return form(
                model,
                request,
                new FormScreens.Shown(
                        app,
                        form,
                        NodeId.random(),
                        Optional.empty(),
                        Addresses.folder(app, folder),
                        0,
                        forms.initial(form),
                        List.of(),
                        Optional.empty(),
                        false));
    }

    /** @param draft whether the draft is shown instead of what is stored */
    @GetMapping(Addresses.ITEM)
    String item(
            @PathVariable("app") String name,
            @PathVariable("id") String id,
            @RequestParam(name = "draft", defaultValue = "false") boolean draft,
            HttpServletRequest request,
            Model model) {
        ContentApp app = apps.requireForm(name);
        NodeId item = Addresses.id(id);
        ItemForm form = forms.of(app);
        Optional<Draft> kept = drafts.find(current.require().account().id(), app.workspace(), item);
        Optional<ContentNode> node = access.author().find(app.workspace(), item);
        if (node.isEmpty() && kept.filter(found -> found.revision() == 0).isPresent()) {
            return form(model, request, ofDraft(app, form, item, Optional.empty(), kept.get()));
        }
        ContentNode stored = require(app, item);
        if (draft && kept.isPresent()) {
            return form(model, request, ofDraft(app, form, item, Optional.of(stored), kept.get()));
        }
        return form(
                model,
                request,
                new FormScreens.Shown(
                        app,
                        form,
                        item,
                        Optional.of(stored),
                        stored.path().parent(),
                        stored.revision(),
                        forms.data(form, stored),
                        List.of(),
                        kept,
                        false));
    }

    private static FormScreens.Shown ofDraft(
            ContentApp app, ItemForm form, NodeId item, Optional<ContentNode> node, Draft draft) {
        return new FormScreens.Shown(
                app,
                form,
                item,
                node,
                node.map(found -> found.path().parent()).orElse(draft.place()),
                draft.revision(),
                draft.data(),
                List.of(),
                Optional.empty(),
                true);
    }

    private ContentNode require(ContentApp app, NodeId id) {
        ContentNode node = access.require(app.workspace(), id, Actions.CONTENT_READ);
        if (!app.holds(node) || node.isType(ContentApp.FOLDER) || node.path().equals(app.root())) {
            throw new ContentMissing("item " + id + " of app '" + app.name() + "'");
        }
        return node;
    }

    @PostMapping(Addresses.ITEM)
    @Needs("content.write")
    String save(
            @PathVariable("app") String name,
            @PathVariable("id") String id,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        ContentApp app = apps.requireForm(name);
        NodeId item = Addresses.id(id);
        ItemForm form = forms.of(app);
        FormRequest typed = FormRequest.of(request.getParameterMap());
        NodePath folder = Addresses.folder(app, typed.folder());
        if (typed.revision() > 0) {
            require(app, item);
        }
        if (typed.isRearranging()) {
            return again(app, form, item, folder, typed, typed.rearranged(), List.of(), request, model);
        }
        FormData data = typed.theirs().isEmpty()
                ? typed.data()
                : SaveItem.resolved(typed.data(), forms.data(form, require(app, item)), typed.theirs());
        SaveOutcome outcome =
                saving.save(app, form, new SaveRequest(item, folder, typed.revision(), data, language.of(request)));
        if (outcome instanceof SaveOutcome.Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return again(app, form, item, folder, typed, data, refused.faults(), request, model);
        }
        if (outcome instanceof SaveOutcome.Stale stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflicts.of(app, form, item, data, stale, language.texts(request)));
            return "backoffice/content-conflict";
        }
        if (typed.command().equals("publish")) {
            reports.publish(app, List.of(item), language.texts(request)).addTo(flash);
        } else {
            flash.addFlashAttribute("done", "content.done.saved");
        }
        return "redirect:" + Addresses.of(app, item);
    }

    private String again(
            ContentApp app,
            ItemForm form,
            NodeId item,
            NodePath folder,
            FormRequest typed,
            FormData data,
            List<FormFault> faults,
            HttpServletRequest request,
            Model model) {
        Optional<ContentNode> node = typed.revision() == 0 ? Optional.empty() : Optional.of(require(app, item));
        return form(
                model,
                request,
                new FormScreens.Shown(
                        app, form, item, node, folder, typed.revision(), data, faults, Optional.empty(), false));
    }

    private String form(Model model, HttpServletRequest request, FormScreens.Shown shown) {
        Texts texts = language.texts(request);
        model.addAttribute("form", screens.of(shown, texts));
        return "backoffice/content-form";
    }
}
