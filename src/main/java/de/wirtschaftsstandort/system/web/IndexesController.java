package de.wirtschaftsstandort.system.web;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.SearchIndexes;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import de.wirtschaftsstandort.system.SystemActions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the search indexes of this process are; building one anew blocks nobody. */
@ScreenController
@Needs(SystemActions.READ_NAME)
class IndexesController {

    private final SearchIndexes indexes;
    private final AuditLog audit;
    private final CurrentUser current;
    private final ScreenLanguage language;

    IndexesController(SearchIndexes indexes, AuditLog audit, CurrentUser current, ScreenLanguage language) {
        this.indexes = indexes;
        this.audit = audit;
        this.current = current;
        this.language = language;
    }

    @TemplateVisible
    record Line(String stage, String title, boolean building, int documents, String builtAt, String failure) {}

    @GetMapping(SystemSections.INDEXES)
    String indexes(HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        model.addAttribute(
                "indexes",
                indexes.states().stream()
                        .map(state -> new Line(
                                state.stage().name(),
                                texts.text("indexes.stage." + state.stage()),
                                state.building(),
                                state.documents(),
                                state.builtAt().map(texts::moment).orElse(""),
                                state.failure()))
                        .toList());
        model.addAttribute("mayRebuild", current.may(SystemActions.MANAGE));
        return "backoffice/search-index";
    }

    @PostMapping(SystemSections.INDEXES + "/{stage}/rebuild")
    @Needs(SystemActions.MANAGE_NAME)
    String rebuild(@PathVariable("stage") String name, RedirectAttributes flash) {
        Stage stage = Arrays.stream(Stage.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("index " + name));
        if (!indexes.rebuild(stage)) {
            throw new ScreenMissing("index " + name);
        }
        audit.record("index.rebuilt", stage.name(), "");
        flash.addFlashAttribute("done", "indexes.rebuilding");
        return "redirect:" + SystemSections.INDEXES;
    }
}
