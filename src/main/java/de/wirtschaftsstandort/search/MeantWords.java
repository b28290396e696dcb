package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody may have meant by a word or by a few that belong together: what they say; where nothing says that, the same in another
 * language of the site; and where nobody knows the word, one it may be a slip of.
 */
final class MeantWords {

    private static final float MISTYPED = 0.5f;
    private static final float EACH_NEXT = 0.8f;
    private static final float IN_THIS_FORM = 0.3f;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final KnownWords known;
    private final Synonyms synonyms;
    private final String language;
    private final WordWays ways;
    private final List<WordWays> otherLanguages;
    private final Spelling spelling;
    private final List<String> corrected = new ArrayList<>();
    private boolean isCorrected;

    MeantWords(IndexSearcher searcher, IndexGeneration index, String language, Synonyms synonyms) {
        this.searcher = searcher;
        this.vocabulary = index.vocabulary();
        this.known = index.known();
        this.synonyms = synonyms;
        this.language = language;
        this.ways = new WordWays(language, vocabulary, synonyms);
        this.otherLanguages = index.languages().stream()
                .filter(other -> !other.equals(language))
                .map(other -> new WordWays(other, vocabulary, synonyms))
                .toList();
        this.spelling = new Spelling(searcher.getIndexReader(), language, synonyms);
    }

    /** The words with those in place of which others were searched for; empty while none was. */
    Optional<String> corrected() {
        return isCorrected ? Optional.of(String.join(" ", corrected)) : Optional.empty();
    }

    /** Whether the words are one word that was written apart: {@code Rechen zentrum}. */
    boolean isOneWord(List<String> words) {
        String joined = String.join("", words);
        return vocabulary.knows(joined) || synonyms.knows(GermanWords.stems(joined));
    }

    Query several(List<String> words) throws IOException {
        corrected.addAll(words);
        List<Query> choice = said(ways, words);
        for (WordWays other : otherLanguages) {
            if (!isFound(choice)) {
                choice.addAll(said(other, words));
            }
        }
        return WordWays.any(choice);
    }

    private List<Query> said(WordWays in, List<String> words) {
        List<Query> choice = new ArrayList<>(in.bySynonym(String.join(" ", words)));
        List<List<Query>> each = words.stream().map(in::of).toList();
        if (each.stream().noneMatch(List::isEmpty)) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            each.forEach(word -> all.add(WordWays.any(word), BooleanClause.Occur.MUST));
            choice.add(all.build());
        }
        if (isOneWord(words)) {
            choice.addAll(in.of(String.join("", words)));
        }
        return choice;
    }

    /** Empty for a word that says nothing, as {@code der}. */
    Optional<Query> one(String word) throws IOException {
        List<Query> said = ways.of(word);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String folded = GermanWords.folded(word);
        if (spelling.isKnown(folded)) {
            corrected.add(word);
            return Optional.of(inThisForm(folded, WordWays.any(said)));
        }
        if (inOtherLanguages(word, said) || isFound(said)) {
            corrected.add(word);
            return Optional.of(WordWays.any(said));
        }
        return Optional.of(mistyped(word, folded, said));
    }

    /** Of all the forms of a word the one that was typed is meant most. */
    private Query inThisForm(String folded, Query said) {
        Query form = new TermQuery(new Term(NodeDocument.spellingField(language), folded));
        return new BooleanQuery.Builder()
                .add(said, BooleanClause.Occur.MUST)
                .add(new BoostQuery(form, IN_THIS_FORM), BooleanClause.Occur.SHOULD)
                .build();
    }

    private boolean inOtherLanguages(String word, List<Query> said) throws IOException {
        for (WordWays other : otherLanguages) {
            List<Query> foreign = other.of(word);
            boolean isOne = other.isWritten(word, searcher.getIndexReader()) || synonyms.knows(GermanWords.stems(word));
            if (isOne && isFound(foreign)) {
                said.addAll(foreign);
                return true;
            }
        }
        return false;
    }

    private Query mistyped(String word, String folded, List<Query> said) throws IOException {
        boolean right = known.isWord(word) || synonyms.knows(GermanWords.stems(word));
        List<String> near = right ? List.of() : spelling.near(folded);
        List<Query> meant = new ArrayList<>(said);
        List<String> instead = new ArrayList<>();
        float weight = MISTYPED;
        for (String other : near) {
            List<Query> others = ways.of(other);
            if (!others.isEmpty()) {
                instead.add(vocabulary.written(other));
                meant.add(new BoostQuery(WordWays.any(others), weight));
                weight *= EACH_NEXT;
            }
        }
        isCorrected |= !instead.isEmpty();
        corrected.add(instead.isEmpty() ? word : instead.get(0));
        return WordWays.any(meant);
    }

    private boolean isFound(List<Query> said) throws IOException {
        return !said.isEmpty() && searcher.count(WordWays.any(said)) > 0;
    }
}
