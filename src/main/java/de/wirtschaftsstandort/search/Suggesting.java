package de.wirtschaftsstandort.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** What somebody may be about to type: the last word is only begun, all others are whole. */
final class Suggesting {

    private static final int SHORTEST = 2;
    private static final float TITLE_COUNTS = 4f;

    private final WordWays ways;
    private final String language;

    Suggesting(WordWays ways, String language) {
        this.ways = ways;
        this.language = language;
    }

    /** No query for less than two letters. */
    List<Query> of(TypedWords typed) {
        List<String> words = typed.wanted();
        if (words.isEmpty() || words.get(words.size() - 1).length() < SHORTEST) {
            return List.of();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words.subList(0, words.size() - 1)) {
            List<Query> said = ways.of(word);
            if (!said.isEmpty()) {
                all.add(WordWays.any(said), BooleanClause.Occur.MUST);
            }
        }
        String last = words.get(words.size() - 1);
        List<Query> ends = new ArrayList<>(ways.of(last));
        ends.add(new BoostQuery(WordWays.begun(NodeDocument.titleField(language), last), TITLE_COUNTS));
        ends.add(WordWays.begun(NodeDocument.keywordsField(language), last));
        all.add(WordWays.any(ends), BooleanClause.Occur.MUST);
        return List.of(all.build());
    }
}
