package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.Apps;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The apps a person sees: those whose roles they have and in whose workspace they may read something. */
@Service
@OnlyWithBackoffice
public class ContentApps {

    private final Apps apps;
    private final CurrentUser current;
    private final TemplateApps templates;

    ContentApps(Apps apps, TemplateApps templates, CurrentUser current) {
        this.apps = apps;
        this.templates = templates;
        this.current = current;
    }

    public List<ContentApp> visible() {
        SignedInUser user = current.require();
        return apps.all().stream()
                .filter(app -> isVisible(app, user))
                .map(ContentApp::new)
                .toList();
    }

    public ContentApp require(String name) {
        return find(name).orElseThrow(() -> new ContentMissing("app '" + name + "'"));
    }

    /** The app, also one of a template; whose pages a person may open is asked at each page. */
    public ContentApp requireForm(String name) {
        return templates.find(name).orElseGet(() -> require(name));
    }

    public Optional<ContentApp> find(String name) {
        return visible().stream().filter(app -> app.name().equals(name)).findFirst();
    }

    /** Whether there is a place for a new item of theirs, and a form to fill in. */
    public boolean canAdd(ContentApp app) {
        return !app.definition().forms().isEmpty()
                && !current.require()
                        .rights()
                        .paths(Actions.CONTENT_WRITE, app.workspace(), app.type())
                        .isEmpty();
    }

    private static boolean isVisible(AppDefinition app, SignedInUser user) {
        return !app.source().workspace().isEmpty()
                && (app.roles().isEmpty() || app.roles().stream().anyMatch(user.roles()::contains))
                && !user.rights()
                        .paths(Actions.CONTENT_READ, app.source().workspace(), new ContentApp(app).type())
                        .isEmpty();
    }
}
