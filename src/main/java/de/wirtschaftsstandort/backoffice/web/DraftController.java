package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.Draft;
import de.wirtschaftsstandort.backoffice.Drafts;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what is typed while it is typed; a draft is the editor's own and checks nothing. */
@ScreenController
@Needs("content.write")
class DraftController {

    private final ContentApps apps;
    private final ContentAccess access;
    private final Drafts drafts;
    private final CurrentUser current;

    DraftController(ContentApps apps, ContentAccess access, Drafts drafts, CurrentUser current) {
        this.apps = apps;
        this.access = access;
        this.drafts = drafts;
        this.current = current;
    }

    @PostMapping(Addresses.ITEM + "/draft")
    ResponseEntity<Void> save(
            @PathVariable("app") String name, @PathVariable("id") String id, HttpServletRequest request) {
        ContentApp app = apps.requireForm(name);
        NodeId item = Addresses.id(id);
        FormRequest typed = FormRequest.of(request.getParameterMap());
        Optional<ContentNode> node = typed.revision() == 0
                ? Optional.empty()
                : Optional.of(access.require(app.workspace(), item, Actions.CONTENT_READ));
        drafts.save(
                current.require().account().id(),
                new Draft(
                        app.workspace(),
                        item,
                        app.name(),
                        title(app, typed, node),
                        node.map(ContentNode::path).orElseGet(() -> Addresses.folder(app, typed.folder())),
                        typed.revision(),
                        Instant.EPOCH,
                        typed.data()));
        return ResponseEntity.noContent().build();
    }

    /** As typed, else as stored. */
    private static String title(ContentApp app, FormRequest typed, Optional<ContentNode> node) {
        String now = typed.data().first(app.definition().source().describedBy());
        return now.isBlank() ? node.map(found -> app.title(found, "")).orElse("") : now;
    }

    @PostMapping(Addresses.ITEM + "/draft/discard")
    String discard(@PathVariable("app") String name, @PathVariable("id") String id, RedirectAttributes flash) {
        ContentApp app = apps.requireForm(name);
        NodeId item = Addresses.id(id);
        drafts.discard(current.require().account().id(), app.workspace(), item);
        flash.addFlashAttribute("done", "content.done.draft-discarded");
        return "redirect:"
                + (access.author().find(app.workspace(), item).isPresent()
                        ? Addresses.of(app, item)
                        : Addresses.folder(app, app.root()));
    }
}
