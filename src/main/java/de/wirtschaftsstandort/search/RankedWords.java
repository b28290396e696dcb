package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Makes typed words a query that ranks: every word must be said in one of its ways. Beside others, a word that says nothing
 * ({@code und}, {@code the}) is passed over; alone it finds nothing, as signs alone do: whoever typed it gets the ways out of an empty
 * list rather than all there is, in no order.
 */
final class RankedWords {

    private static final int MOST_TOGETHER = 3;
    private static final float MISTYPED = 0.5f;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final Synonyms synonyms;
    private final WordWays ways;
    private final Spelling spelling;
    private final List<String> corrected = new ArrayList<>();
    private boolean isCorrected;

    /** What was understood; {@code corrected} when at least one word was taken for another. */
    record Understood(Query query, Optional<String> corrected) {}

    RankedWords(IndexSearcher searcher, String language, Vocabulary vocabulary, Synonyms synonyms) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.ways = new WordWays(language, vocabulary, synonyms);
        this.spelling = new Spelling(searcher.getIndexReader(), language, synonyms);
    }

    Understood understand(TypedWords typed) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = typed.wanted();
        boolean wanted = false;
        for (int i = 0; i < words.size(); ) {
            int together = together(words, i);
            Optional<Query> query =
                    together > 1 ? Optional.of(several(words.subList(i, i + together))) : one(words.get(i));
            if (query.isPresent()) {
                all.add(query.get(), BooleanClause.Occur.MUST);
                wanted = true;
            }
            i += together;
        }
        for (String phrase : typed.phrases()) {
            all.add(ways.phrase(phrase), BooleanClause.Occur.MUST);
            wanted = true;
        }
        if (!wanted) {
            all.add(everything(typed) ? new MatchAllDocsQuery() : new MatchNoDocsQuery(), BooleanClause.Occur.MUST);
        }
        for (String word : typed.unwanted()) {
            List<Query> said = ways.of(word);
            if (!said.isEmpty()) {
                all.add(WordWays.any(said), BooleanClause.Occur.MUST_NOT);
            }
        }
        return new Understood(all.build(), isCorrected ? Optional.of(String.join(" ", corrected)) : Optional.empty());
    }

    /** Nothing typed narrows nothing, and what must not occur leaves all the rest; words that say nothing are said by nothing. */
    private static boolean everything(TypedWords typed) {
        return typed.wanted().isEmpty() || !typed.unwanted().isEmpty();
    }

    /** How many words from here on are one entry of the synonyms. */
    private int together(List<String> words, int from) {
        for (int length = Math.min(MOST_TOGETHER, words.size() - from); length > 1; length--) {
            if (synonyms.knows(GermanWords.stems(String.join(" ", words.subList(from, from + length))))) {
                return length;
            }
        }
        return 1;
    }

    private Query several(List<String> words) {
        corrected.addAll(words);
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        words.forEach(word -> each.add(WordWays.any(ways.of(word)), BooleanClause.Occur.MUST));
        List<Query> choice = new ArrayList<>(List.of(each.build()));
        choice.addAll(ways.bySynonym(String.join(" ", words)));
        return WordWays.any(choice);
    }

    private Optional<Query> one(String word) throws IOException {
        List<Query> said = ways.of(word);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String folded = GermanWords.folded(word);
        List<String> near = isSaid(folded, said) ? List.of() : spelling.near(folded);
        if (near.isEmpty()) {
            corrected.add(word);
            return Optional.of(WordWays.any(said));
        }
        isCorrected = true;
        corrected.add(vocabulary.written(near.get(0)));
        List<Query> meant = new ArrayList<>(said);
        float weight = MISTYPED;
        for (String other : near) {
            List<Query> others = ways.of(other);
            if (!others.isEmpty()) {
                meant.add(new BoostQuery(WordWays.any(others), weight));
            }
            weight *= 0.8f;
        }
        return Optional.of(WordWays.any(meant));
    }

    /** Whether the word needs no second guess. */
    private boolean isSaid(String folded, List<Query> said) throws IOException {
        return spelling.isKnown(folded)
                || synonyms.knows(GermanWords.stems(folded))
                || searcher.count(WordWays.any(said)) > 0;
    }
}
