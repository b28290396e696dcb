package de.wirtschaftsstandort.demand.web;

import de.wirtschaftsstandort.demand.DemandActions;
import de.wirtschaftsstandort.demand.UnmetSearchTable;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What visitors looked for and did not find, so that editors add a synonym or the content. */
@ScreenController
@Needs(DemandActions.READ_NAME)
class UnmetSearchesController {

    private static final int MOST = 200;

    private final UnmetSearchTable table;
    private final ScreenLanguage language;

    UnmetSearchesController(UnmetSearchTable table, ScreenLanguage language) {
        this.table = table;
        this.language = language;
    }

    /** A search in the words of the screen. */
    @TemplateVisible
    record Line(String words, String finder, String language, String site, int times, String lastOn, String deleteOn) {

        static Line of(UnmetSearchTable.Total total, Texts texts) {
            String key = "searches.finder." + total.search().finder();
            return new Line(
                    total.search().words(),
                    texts.has(key) ? texts.text(key) : total.search().finder(),
                    total.search().language(),
                    total.search().site(),
                    total.times(),
                    texts.day(total.lastOn()),
                    texts.day(total.deleteOn()));
        }
    }

    @GetMapping(DemandSections.PATH)
    String list(HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        model.addAttribute(
                "lines",
                table.mostWanted(MOST).stream()
                        .map(total -> Line.of(total, texts))
                        .toList());
        return "backoffice/searches";
    }
}
