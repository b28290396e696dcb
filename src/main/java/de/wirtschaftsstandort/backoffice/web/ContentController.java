package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.ItemLists;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All content apps a person sees, with the number of items in each. */
@ScreenController
@Needs("content.read")
class ContentController {

    private final ContentApps apps;
    private final ContentAccess access;
    private final ItemLists lists;
    private final ScreenLanguage language;
    private final AppTexts texts;

    ContentController(
            ContentApps apps, ContentAccess access, ItemLists lists, ScreenLanguage language, Messages messages) {
        this.apps = apps;
        this.access = access;
        this.lists = lists;
        this.language = language;
        this.texts = new AppTexts(messages);
    }

    /** @param link of its list */
    @TemplateVisible
    record Tile(String title, String link, long count, boolean canAdd) {}

    @GetMapping(Addresses.CONTENT)
    String apps(HttpServletRequest request, Model model) {
        Locale locale = language.of(request);
        List<Tile> tiles = apps.visible().stream()
                .map(app -> new Tile(texts.title(app, locale), Addresses.of(app), lists.count(app), apps.canAdd(app)))
                .sorted(Comparator.comparing(Tile::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        model.addAttribute("apps", tiles);
        model.addAttribute("canImport", access.mayAnywhere(Actions.CONTENT_WRITE));
        return "backoffice/content-apps";
    }
}
