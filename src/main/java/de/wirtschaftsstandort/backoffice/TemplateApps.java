package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.rendering.AreaDefinition;
import de.wirtschaftsstandort.rendering.Templates;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Sites;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pages and components as if those of each template had an app of their own, so that their dialogs are opened, checked and
 * saved like every other form. Such an app is called after its template, {@code ~standort:components~text}, that of an area
 * with a dialog after template and area, {@code ~standort:pages~home~~main}.
 */
@Component
@OnlyWithBackoffice
public class TemplateApps {

    private static final String MARK = "~";
    private static final String WITHIN = "~~";

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
        List<String> names = List.of(name.substring(MARK.length()).split(WITHIN, -1));
        String id = names.get(0).replace(MARK, "/");
        return sites.all().stream()
                .flatMap(site -> templates.of(id, site).stream())
                .flatMap(template -> area(template, names.subList(1, names.size())).stream())
                .filter(template -> !template.dialog().isEmpty())
                .findFirst()
                .map(found -> names.size() == 1 ? of(found) : ofArea(found, name));
    }

    private static Optional<ActiveDefinition> area(ActiveDefinition template, List<String> names) {
        ActiveDefinition found = template;
        for (String name : names) {
            AreaDefinition said = found.areas().get(name);
            if (said == null) {
                return Optional.empty();
            }
            found = found.area(name, said);
        }
        return Optional.of(found);
    }

    /** Name of the app of an area: the node's own names say within which areas of the template it lies. */
    public static String areaName(ActiveDefinition area, ContentNode node) {
        Deque<String> names = new ArrayDeque<>();
        Optional<ContentNode> at = Optional.of(node);
        while (at.filter(found -> found.isType(PageOutlines.AREA)).isPresent()) {
            names.addFirst(at.get().name());
            at = at.get().parent();
        }
        return name(area.template()) + WITHIN + String.join(WITHIN, names);
    }

    private static ContentApp ofArea(ActiveDefinition area, String name) {
        AppSource source = new AppSource(PageOutlines.WORKSPACE, "/", List.of(PageOutlines.AREA), "");
        return new ContentApp(
                AppDefinition.plain(
                        name, area.title().isEmpty() ? area.name() : area.title(), PageOutlines.PAGE, source),
                Optional.of(area));
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
