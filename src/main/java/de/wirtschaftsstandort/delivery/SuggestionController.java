package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.FinderResult;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a search field may offer while somebody types: names of the site's items with their addresses. */
@RestController
final class SuggestionController {

    private static final int MOST = 8;

    private final Sites sites;
    private final Links links;
    private final PublicContent content;
    private final TextSearch search;

    SuggestionController(Sites sites, Links links, PublicContent content, TextSearch search) {
        this.sites = sites;
        this.links = links;
        this.content = content;
        this.search = search;
    }

    /** @param href path on the site */
    record Suggestion(String title, String href) {}

    /**
     * @param q what has been typed; anything is legal
     * @param language one of the site's; its default language for others
     * @param workspace only items of this one; empty for all
     */
    @GetMapping(path = "/suggestions.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Suggestion>> suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String workspace,
            HttpServletRequest request) {
        List<Suggestion> suggestions = sites.forHost(PageAddress.of(request).host())
                .map(site -> suggestions(site, q, language(site, language), workspace))
                .orElse(List.of());
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(suggestions);
    }

    private static Locale language(Site site, String wanted) {
        return site.languages().stream()
                .filter(one -> one.toLanguageTag().equals(wanted))
                .findFirst()
                .orElse(site.defaultLanguage());
    }

    private List<Suggestion> suggestions(Site site, String words, Locale language, String workspace) {
        List<FinderQuery.Place> places = places(site).stream()
                .filter(place -> workspace.isEmpty() || place.workspace().equals(workspace))
                .toList();
        ContentNodes nodes = content.nodes(new ReadLog());
        FinderResult found = search.suggest(
                Stage.PUBLIC,
                FinderQuery.of(places, words, language.toLanguageTag()).page(0, MOST));
        return found.hits().stream()
                .flatMap(hit -> nodes.find(hit.workspace(), hit.node()).stream())
                .flatMap(node ->
                        links
                                .to(node, site, language)
                                .map(href -> new Suggestion(title(node, language), href))
                                .stream())
                .toList();
    }

    private static List<FinderQuery.Place> places(Site site) {
        return site.itemFolders().entrySet().stream()
                .map(item -> new FinderQuery.Place(item.getKey(), item.getValue()))
                .toList();
    }

    private static String title(ContentNode node, Locale language) {
        return node.text("title", language.getLanguage())
                .or(() -> node.text("name", language.getLanguage()))
                .orElse(node.name());
    }
}
