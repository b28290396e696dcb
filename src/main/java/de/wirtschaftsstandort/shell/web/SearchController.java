package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.BackofficeSearch;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One search box over everything a person may see. */
@ScreenController
@SignedInOnly
class SearchController {

    private static final Logger log = LoggerFactory.getLogger(SearchController.class);

    private static final int PER_GROUP = 20;
    private static final int LONGEST = 200;

    private final List<BackofficeSearch> sources;
    private final CurrentUser current;
    private final ScreenLanguage language;

    SearchController(List<BackofficeSearch> sources, CurrentUser current, ScreenLanguage language) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(BackofficeSearch::order))
                .toList();
        this.current = current;
        this.language = language;
    }

    /** Hits of one kind. */
    @TemplateVisible
    record HitGroup(String title, List<BackofficeSearch.Hit> hits) {}

    @GetMapping(Backoffice.PATH + "/search")
    String search(@RequestParam(name = "q", defaultValue = "") String q, HttpServletRequest request, Model model) {
        String text = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        List<HitGroup> groups = text.isEmpty() ? List.of() : groups(text, language.texts(request));
        model.addAttribute("q", text);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "count", groups.stream().mapToInt(group -> group.hits().size()).sum());
        return "backoffice/search";
    }

    private List<HitGroup> groups(String text, Texts texts) {
        List<HitGroup> groups = new ArrayList<>();
        for (BackofficeSearch source : sources) {
            try {
                List<BackofficeSearch.Hit> hits = source.find(text, current.require(), texts, PER_GROUP);
                if (!hits.isEmpty()) {
                    groups.add(new HitGroup(texts.text(source.titleKey()), hits));
                }
            } catch (RuntimeException failed) {
                log.error("search in {} failed", source.getClass().getSimpleName(), failed);
            }
        }
        return groups;
    }
}
