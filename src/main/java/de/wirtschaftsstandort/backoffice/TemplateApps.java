package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.rendering.Templates;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Sites;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pages and components as if those of each template had an app of their own, so that their dialogs are opened, checked and
 * saved like every other form. Such an app is called after its template: {@code ~standort:components~text}.
 */
@Component
@OnlyWithBackoffice
public class TemplateApps {

    private static final String MARK = "~";

    private final Templates templates;
    private final Sites sites;

    TemplateApps(Templates templates, Sites sites) {
        this.templates = templates;
        this.sites = sites;
    }

    public static String name(String template) {
        return MARK + template.replace("/", MARK);
    }

    static boolean isName(String app) {
        return app.startsWith(MARK);
    }

    /** Empty for what is no such name, and when the template is not there or has no dialog. */
    Optional<ContentApp> find(String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        String id = name.substring(MARK.length()).replace(MARK, "/");
        return sites.all().stream()
                .flatMap(site -> templates.of(id, site).stream())
                .filter(template -> !template.dialog().isEmpty())
                .findFirst()
                .map(TemplateApps::of);
    }

    /** The app of pages or components of the template. */
    public static ContentApp of(ActiveDefinition template) {
        AppSource source =
                new AppSource(PageOutlines.WORKSPACE, "/", List.of(PageOutlines.PAGE, PageOutlines.COMPONENT), "title");
        // Rights name what a page is, also for its parts.
        return new ContentApp(
                AppDefinition.plain(name(template.template()), template.title(), PageOutlines.PAGE, source),
                Optional.of(template));
    }
}
