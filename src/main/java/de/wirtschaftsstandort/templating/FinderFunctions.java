package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.catalogue.AskedQuery;
import de.wirtschaftsstandort.catalogue.CompanyList;
import de.wirtschaftsstandort.catalogue.DrawFinderMap;
import de.wirtschaftsstandort.catalogue.FinderMap;
import de.wirtschaftsstandort.catalogue.Neighbours;
import de.wirtschaftsstandort.catalogue.SiteNeed;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.demand.UnmetSearch;
import de.wirtschaftsstandort.demand.UnmetSearches;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.FinderResult;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code finderfn}: the county's finders, by what the page's address says; an own construct. */
@TemplateVisible
public final class FinderFunctions {

    private static final String COMPANIES = "companies";
    private static final String EVERYTHING = "all";
    private static final int MOST_HITS = 100;

    private final PageScope scope;

    FinderFunctions(PageScope scope) {
        this.scope = scope;
    }

    /**
     * The companies of a folder: {@code list} says what was found, {@code items} are the companies of the page asked for.
     */
    public Map<String, Object> companies(String folder) {
        watch(COMPANIES);
        CompanyList list = scope.services()
                .companies()
                .find(
                        scope.context().stage(),
                        new FinderQuery.Place(COMPANIES, TreeWalk.path(folder).orElse(NodePath.ROOT)),
                        scope.context().language().toLanguageTag(),
                        scope.parameters()::values);
        if (list.complete() && list.total() == 0 && list.chosen().isEmpty() && list.kilometres() == 0) {
            foundNothing(COMPANIES, list.words());
        }
        return Map.of("list", list, "items", items(list.hits()));
    }

    /**
     * Plots in the part of the map the address names by how well they meet its need: {@code need} as it was understood,
     * {@code plots} with {@code item} and {@code fit} each.
     *
     * @param plots in the order of those that fit alike
     */
    public Map<String, Object> plots(List<Object> plots) {
        SiteNeed need = scope.services().plots().need(scope.parameters()::values);
        List<ContentNode> nodes = scope.services().plots().inPart(nodes(plots), scope.parameters()::values);
        List<Map<String, Object>> ranked = scope.services().plots().rank(nodes, need, this::estate).stream()
                .map(one -> Map.<String, Object>of("item", scope.node(one.plot()), "fit", one.fit()))
                .toList();
        return Map.of("need", need, "plots", ranked);
    }

    /**
     * The map beside a list; nothing until the borders are imported.
     *
     * @param layer what is listed: {@code plots} or {@code companies}
     * @param listed the plots of the list; empty for companies, which are those the address finds
     */
    public Optional<FinderMap> map(String layer, List<Object> listed) {
        if (DrawFinderMap.showsCompanies(layer, scope.parameters()::values)) {
            watch(COMPANIES);
        }
        return scope.services()
                .maps()
                .of(
                        layer,
                        nodes(listed),
                        new DrawFinderMap.Source(
                                scope.context().nodes(),
                                scope.context().language().toLanguageTag(),
                                workspace -> Optional.ofNullable(
                                        scope.context().site().itemFolders().get(workspace))),
                        scope.parameters()::values);
    }

    /**
     * What the address asks of the page, as it follows a path: the parameters of the list {@code companies} or {@code plots}, of none
     * with an empty text, and those the page reads beside.
     */
    public String asked(String list, List<String> more) {
        return AskedQuery.of(list, more, scope.parameters()::values);
    }

    /**
     * The companies of a folder nearest to an item, without itself: {@code item} and the {@code kilometres} between them as the crow
     * flies. None around an item that does not say where it lies.
     */
    public List<Map<String, Object>> neighbours(NodeArgument item, String folder, int most) {
        watch(COMPANIES);
        ContentNode here = item.node();
        List<FinderResult.Hit> hits = TreeWalk.path(folder)
                .flatMap(path -> Neighbours.query(
                        new FinderQuery.Place(COMPANIES, path),
                        scope.context().language().toLanguageTag(),
                        here,
                        most))
                .map(query -> scope.services()
                        .search()
                        .find(scope.context().stage(), query)
                        .hits())
                .orElse(List.of());
        Map<NodeId, ContentNode> found = scope.context()
                .nodes()
                .found(COMPANIES, hits.stream().map(FinderResult.Hit::node).toList());
        return hits.stream()
                .filter(hit -> !hit.node().equals(here.id()))
                .flatMap(hit -> Stream.ofNullable(found.get(hit.node())))
                .limit(most)
                .flatMap(node -> Neighbours.kilometres(here, node).stream()
                        .mapToObj(kilometres ->
                                Map.<String, Object>of("item", scope.node(node), "kilometres", kilometres)))
                .toList();
    }

    private static List<ContentNode> nodes(List<Object> models) {
        return models.stream()
                .filter(NodeModel.class::isInstance)
                .map(model -> ((NodeModel) model).node())
                .toList();
    }

    private Optional<ContentNode> estate(NodeId id) {
        return scope.context().nodes().find("estates", id);
    }

    /**
     * One ranked list over several workspaces: {@code items} with their {@code excerpt}, {@code total}, {@code corrected},
     * {@code looser} for the words searched alone because nothing has all,
     * {@code words} as far as they were read and whether they are {@code shortened}.
     *
     * @param folders by workspace; workspaces that are missing are not searched
     */
    public Map<String, Object> ranked(String words, Map<String, Object> folders, @Nullable Long limit) {
        List<FinderQuery.Place> places = folders.entrySet().stream()
                .flatMap(folder -> TreeWalk.path(String.valueOf(folder.getValue())).stream()
                        .map(path -> new FinderQuery.Place(folder.getKey(), path)))
                .toList();
        places.forEach(place -> watch(place.workspace()));
        FinderResult found = scope.services()
                .search()
                .find(
                        scope.context().stage(),
                        FinderQuery.of(places, words, scope.context().language().toLanguageTag())
                                .page(
                                        0,
                                        limit == null || limit < 1 || limit > MOST_HITS
                                                ? MOST_HITS
                                                : limit.intValue()));
        if (found.complete() && found.total() == 0) {
            foundNothing(places.size() == 1 ? places.get(0).workspace() : EVERYTHING, words);
        }
        return Map.of(
                "items", items(found.hits()),
                "looser", found.looser().orElse(""),
                "words", TextSearch.beginning(words),
                "shortened", TextSearch.isShortened(words),
                "total", found.total(),
                "corrected", found.corrected().orElse(""),
                "complete", found.complete());
    }

    /** Counted for the editors, for everybody the page is shown to; no content has anything for words that say nothing. */
    private void foundNothing(String finder, String words) {
        String language = scope.context().language().toLanguageTag();
        if (scope.context().stage() == Stage.PUBLIC && TextSearch.says(words, language)) {
            UnmetSearch.of(scope.context().site().name(), finder, language, words)
                    .ifPresent(search -> {
                        UnmetSearches unmet = scope.services().unmet();
                        unmet.note(search);
                        scope.context().reads().eachTime(() -> unmet.note(search));
                    });
        }
    }

    private void watch(String workspace) {
        scope.context().reads().add(TextSearch.topic(scope.context().stage(), workspace));
    }

    /** Read in one step for each workspace. */
    private List<Object> items(List<FinderResult.Hit> hits) {
        Map<String, List<NodeId>> ids = hits.stream()
                .collect(Collectors.groupingBy(
                        FinderResult.Hit::workspace, Collectors.mapping(FinderResult.Hit::node, Collectors.toList())));
        Map<String, Map<NodeId, ContentNode>> found = new HashMap<>();
        ids.forEach((workspace, nodes) ->
                found.put(workspace, scope.context().nodes().found(workspace, nodes)));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(
                                found.getOrDefault(hit.workspace(), Map.of()).get(hit.node()))
                        .map(node -> (Object)
                                scope.node(node).with("excerpt", hit.excerpt()).with("foundIn", hit.workspace())))
                .toList();
    }
}
