package de.wirtschaftsstandort.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * What was found last in the present state of an index: the map of a page shows what its list has just found, and the next page or another
 * order finds the same again.
 */
final class FoundBefore {

    private record Key(
            List<FinderQuery.Place> places,
            String text,
            String language,
            Map<String, List<String>> chosen,
            Optional<FinderQuery.Near> near,
            Optional<FinderQuery.Box> box) {

        static Key of(FinderQuery query) {
            return new Key(query.places(), query.text(), query.language(), query.chosen(), query.near(), query.box());
        }
    }

    /** One takes as many bits as there are documents, at most. */
    private final KeptForState<Key, FoundItems> known = new KeptForState<>(100);

    /** @param reader state of the index; with another one, or other synonyms, nothing is known */
    Optional<FoundItems> of(IndexReader reader, Synonyms synonyms, FinderQuery query) {
        return known.get(reader, synonyms, Key.of(query));
    }

    void keep(IndexReader reader, Synonyms synonyms, FinderQuery query, FoundItems found) {
        known.keep(reader, synonyms, Key.of(query), found);
    }
}
