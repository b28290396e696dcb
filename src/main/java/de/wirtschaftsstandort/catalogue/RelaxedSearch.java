package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.search.FinderResult;
import de.wirtschaftsstandort.search.TextSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there would be for somebody who found nothing and lets go of one thing. */
final class RelaxedSearch {

    private final TextSearch search;
    private final Stage stage;
    private final FinderQuery query;
    private final SearchAddress address;
    private final FinderResult found;

    /**
     * @param address of the first page that asked for the query
     * @param found its answer
     */
    RelaxedSearch(TextSearch search, Stage stage, FinderQuery query, SearchAddress address, FinderResult found) {
        this.search = search;
        this.stage = stage;
        this.query = query.count(List.of()).page(0, 0);
        this.address = address;
        this.found = found;
    }

    /** Words, each criterion, distance and part of the map, in this order; only what finds something. */
    List<CompanyList.Relaxed> all() {
        List<CompanyList.Relaxed> relaxed = new ArrayList<>();
        if (!query.text().isEmpty()) {
            CompanyList.Relaxed wordless =
                    without(CompanyFinder.WORDS, query.words(""), address.without(CompanyFinder.WORDS));
            relaxed.addAll(fewerWords(wordless.items()));
            relaxed.add(wordless);
        }
        for (String criterion : query.chosen().keySet()) {
            relaxed.add(new CompanyList.Relaxed(
                    criterion,
                    "",
                    without(criterion),
                    address.without(criterion).query()));
        }
        if (query.near().isPresent()) {
            SearchAddress everywhere = address.without(CompanyFinder.RADIUS).without(CompanyFinder.PLACE);
            relaxed.add(without(CompanyFinder.RADIUS, query.near(Optional.empty()), everywhere));
        }
        if (query.box().isPresent()) {
            SearchAddress everywhere = address.without(PlotFinder.PART);
            relaxed.add(without(PlotFinder.PART, query.box(Optional.empty()), everywhere));
        }
        return relaxed.stream().filter(one -> one.items() > 0).toList();
    }

    /**
     * The nearest texts that find anything.
     *
     * @param wordless how many there are without words; a text that finds as many says nothing
     */
    private List<CompanyList.Relaxed> fewerWords(int wordless) {
        for (List<String> texts : search.looser(stage, query)) {
            List<CompanyList.Relaxed> found = texts.stream()
                    .map(text -> new CompanyList.Relaxed(
                            CompanyFinder.WORDS,
                            text,
                            count(query.words(text)),
                            address.with(CompanyFinder.WORDS, text).query()))
                    .filter(one -> one.items() > 0 && one.items() < wordless)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private CompanyList.Relaxed without(String criterion, FinderQuery less, SearchAddress there) {
        return new CompanyList.Relaxed(criterion, "", count(less), there.query());
    }

    private int without(String criterion) {
        Integer counted = found.without().get(criterion);
        if (counted != null) {
            return counted;
        }
        Map<String, List<String>> others = new LinkedHashMap<>(query.chosen());
        others.remove(criterion);
        return count(query.choose(others));
    }

    private int count(FinderQuery less) {
        return search.find(stage, less).total();
    }
}
