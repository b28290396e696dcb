package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.EditTree;
import de.wirtschaftsstandort.backoffice.ListColumns;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An app's items as tree or list. */
@ScreenController
@Needs("content.read")
class ItemListController {

    private final ContentApps apps;
    private final ListScreens screens;
    private final EditTree tree;
    private final ListColumns columns;
    private final ScreenLanguage language;

    ItemListController(
            ContentApps apps, ListScreens screens, EditTree tree, ListColumns columns, ScreenLanguage language) {
        this.apps = apps;
        this.screens = screens;
        this.tree = tree;
        this.columns = columns;
        this.language = language;
    }

    @GetMapping(Addresses.APP)
    String list(
            @PathVariable("app") String app,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("list", screens.of(new ListQuery(apps.require(app), fields), language.texts(request)));
        return "backoffice/content-list";
    }

    /**
     * @param names of the columns wanted
     * @param command {@code choose} them or {@code reset} to those of the app
     */
    @PostMapping(Addresses.APP + "/columns")
    String chooseColumns(
            @PathVariable("app") String name,
            @RequestParam(name = "column", defaultValue = "") List<String> names,
            @RequestParam(name = "_do", defaultValue = "") String command,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        ContentApp app = apps.require(name);
        if (command.equals("reset")) {
            columns.leaveToApp(app);
        } else {
            columns.choose(app, names);
        }
        flash.addFlashAttribute("done", "content.done.columns");
        return "redirect:" + new ListQuery(app, fields).with();
    }

    @PostMapping(Addresses.APP + "/folders")
    @Needs("content.write")
    String createFolder(
            @PathVariable("app") String name,
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam(name = "title", defaultValue = "") String title,
            RedirectAttributes flash) {
        ContentApp app = apps.require(name);
        NodePath parent = Addresses.folder(app, folder);
        if (title.isBlank()) {
            flash.addFlashAttribute("fault", "content.fault.folder-name");
        } else {
            tree.createFolder(app, parent, title);
            flash.addFlashAttribute("done", "content.done.folder");
        }
        return "redirect:" + Addresses.folder(app, parent);
    }
}
