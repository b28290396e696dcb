package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.FinderResult;
import de.wirtschaftsstandort.search.GeoPoint;
import de.wirtschaftsstandort.search.PlaceGrid;
import de.wirtschaftsstandort.search.TextSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds companies of the catalogue by what an address says. */
@Component
public class CompanyFinder {

    static final String WORDS = "q";
    static final String PLACE = "um";
    static final String RADIUS = "umkreis";

    private static final String EDITION = "wz";
    private static final String SORT = "sortierung";
    private static final String PAGE = "seite";
    private static final int PAGE_SIZE = 24;
    private static final int DEEPEST_PAGE = 400;
    private static final int LONGEST_RADIUS = 200;
    private static final int MOST_IN_ALL = 10_000;
    private static final int STEP = 200;

    /** What the address calls an order. */
    private static final Map<String, FinderQuery.Sort> SORTS = Map.of(
            "name", new FinderQuery.Sort(FinderQuery.Sort.NAME, false),
            "entfernung", new FinderQuery.Sort(FinderQuery.Sort.DISTANCE, false),
            "groesse", new FinderQuery.Sort(CompanyTraits.SIZE, true),
            "aktuell", new FinderQuery.Sort(CompanyTraits.CONFIRMED, true));

    /** What the catalogue reads of an address, in the order it writes them. */
    static final List<String> PARAMETERS = Stream.of(
                    Stream.of(WORDS),
                    Stream.of(Criterion.values()).map(Criterion::parameter),
                    Stream.of(PLACE, RADIUS, PlotFinder.PART, MapLayer.PARAMETER, EDITION, SORT, PAGE))
            .flatMap(Function.identity())
            .toList();

    private final TextSearch search;
    private final Municipalities municipalities;
    private final FacetNames names;

    CompanyFinder(TextSearch search, Municipalities municipalities, FacetNames names) {
        this.search = search;
        this.municipalities = municipalities;
        this.names = names;
    }

    /**
     * Never fails, whatever the address says.
     *
     * @param asked answers the values of a parameter, none for an absent one
     */
    public CompanyList find(
            Stage stage, FinderQuery.Place folder, String language, Function<String, List<String>> asked) {
        SearchAddress address = SearchAddress.read(PARAMETERS, asked);
        boolean edition2025 = address.first(EDITION).equals("2025");
        List<Criterion> criteria = Criterion.in(edition2025);
        FinderQuery query = query(folder, language, address)
                .count(criteria.stream().map(Criterion::parameter).toList());
        int page = Math.min(address.whole(PAGE, 1), DEEPEST_PAGE);
        FinderResult found = search.find(stage, query.page((page - 1) * PAGE_SIZE, PAGE_SIZE));
        int pages = Math.min(DEEPEST_PAGE, Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE));
        if (page > pages) {
            page = pages;
            found = search.find(stage, query.page((page - 1) * PAGE_SIZE, PAGE_SIZE));
        }
        Facets.ItemNames itemNames = (dimension, values) -> search.names(stage, dimension, language, values);
        List<Facet> facets = new Facets(names, itemNames, language).of(address, criteria, found.counts());
        boolean narrowed = !query.text().isEmpty()
                || !query.chosen().isEmpty()
                || query.near().isPresent()
                || query.box().isPresent();
        return new CompanyList(
                query.text(),
                asked.apply(WORDS).stream().limit(1).anyMatch(TextSearch::isShortened),
                found.total(),
                page,
                pages,
                found.corrected().orElse(""),
                found.looser().orElse(""),
                narrowed,
                edition2025,
                SORTS.containsKey(address.first(SORT)) ? address.first(SORT) : "",
                query.near().isPresent() ? address.first(PLACE) : "",
                query.near().isPresent() ? (int) query.near().get().kilometres() : 0,
                facets,
                choices(address, facets),
                found.total() == 0 && narrowed
                        ? new RelaxedSearch(search, stage, query, address.without(PAGE), found).all()
                        : List.of(),
                pageLinks(address.without(PAGE), page, pages),
                found.complete(),
                address.without(PAGE).query(),
                found.hits());
    }

    /**
     * All that the address finds, in its order, whatever page it names; at most {@value #MOST_IN_ALL}. Empty while the search
     * is being prepared: a list with holes would be taken for the whole.
     */
    public Optional<List<FinderResult.Hit>> all(
            Stage stage, FinderQuery.Place folder, String language, Function<String, List<String>> asked) {
        FinderQuery query = query(folder, language, SearchAddress.read(PARAMETERS, asked));
        List<FinderResult.Hit> all = new ArrayList<>();
        while (all.size() < MOST_IN_ALL) {
            FinderResult more = search.find(stage, query.page(all.size(), STEP));
            if (!more.complete()) {
                return Optional.empty();
            }
            all.addAll(more.hits());
            if (more.hits().size() < STEP) {
                break;
            }
        }
        return Optional.of(all);
    }

    /** Adds the places of all that the address finds, whatever page it names, and says how many it finds. */
    int gather(
            Stage stage,
            FinderQuery.Place folder,
            String language,
            Function<String, List<String>> asked,
            PlaceGrid<NodeId> grid) {
        return search.gather(stage, query(folder, language, SearchAddress.read(PARAMETERS, asked)), grid);
    }

    private FinderQuery query(FinderQuery.Place folder, String language, SearchAddress address) {
        return FinderQuery.of(List.of(folder), address.first(WORDS), language)
                .choose(chosen(address))
                .near(near(address))
                .box(MapBox.parse(address.first(PlotFinder.PART)).map(MapBox::forQuery))
                .sort(Optional.ofNullable(SORTS.get(address.first(SORT))))
                .withoutExcerpts();
    }

    private static Map<String, List<String>> chosen(SearchAddress address) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            if (!address.all(criterion.parameter()).isEmpty()) {
                chosen.put(criterion.parameter(), address.all(criterion.parameter()));
            }
        }
        return chosen;
    }

    /** Around a municipality of the county; without one there is no radius. */
    private Optional<FinderQuery.Near> near(SearchAddress address) {
        int kilometres = Math.min(address.whole(RADIUS, 0), LONGEST_RADIUS);
        return kilometres == 0
                ? Optional.empty()
                : municipalities
                        .find(address.first(PLACE))
                        .map(place ->
                                new FinderQuery.Near(new GeoPoint(place.latitude(), place.longitude()), kilometres));
    }

    private static List<CompanyList.Choice> choices(SearchAddress address, List<Facet> facets) {
        SearchAddress first = address.without(PAGE);
        return facets.stream()
                .flatMap(facet -> facet.values().stream()
                        .filter(Facet.Value::chosen)
                        .map(value -> new CompanyList.Choice(
                                facet.parameter(),
                                facet.words(),
                                value,
                                first.without(facet.parameter(), value.value()).query())))
                .toList();
    }

    /** The first, the last and those around the current page. */
    private static List<CompanyList.Link> pageLinks(SearchAddress address, int page, int pages) {
        return pages == 1
                ? List.of()
                : IntStream.rangeClosed(1, pages)
                        .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 2)
                        .mapToObj(number -> new CompanyList.Link(
                                number,
                                (number == 1 ? address : address.with(PAGE, String.valueOf(number))).query(),
                                number == page))
                        .toList();
    }
}
