package de.wirtschaftsstandort.search;

import java.util.List;
import java.util.Map;

/** What the domains know of words, whatever the site's texts say. Asked each time the index is built anew. */
public interface WordSource {

    /** Knows nothing. */
    WordSource NONE = new WordSource() {
        @Override
        public List<String> texts() {
            return List.of();
        }

        @Override
        public Map<String, GeoPoint> places() {
            return Map.of();
        }
    };

    /** Texts whose words are right even if nothing on the site has them: nobody who types one has mistyped another. */
    List<String> texts();

    /** Places by their names. */
    Map<String, GeoPoint> places();

    /** What all of the places lie in: who names it narrows nothing. */
    default List<String> regions() {
        return List.of();
    }
}
