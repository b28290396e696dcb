package de.wirtschaftsstandort.search;

import java.util.List;

/**
 * Answer to a {@link TextQuery}.
 *
 * @param hits those of the page asked for, best first
 * @param total how many there are in all
 * @param complete false while the index is being built or when it is broken: there may be more
 */
public record SearchResult(List<SearchHit> hits, long total, boolean complete) {

    public SearchResult {
        hits = List.copyOf(hits);
    }

    static SearchResult none(boolean complete) {
        return new SearchResult(List.of(), 0, complete);
    }
}
