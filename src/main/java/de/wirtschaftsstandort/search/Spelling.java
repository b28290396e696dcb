package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds the known words that a mistyped one may have meant: one slip in a short word, two in a long one. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 3;

    private final IndexReader reader;
    private final String field;
    private final Synonyms synonyms;

    Spelling(IndexReader reader, String language, Synonyms synonyms) {
        this.reader = reader;
        this.field = NodeDocument.spellingField(language);
        this.synonyms = synonyms;
    }

    boolean isKnown(String folded) throws IOException {
        return reader.docFreq(new Term(field, folded)) > 0;
    }

    /** @return folded words, the likeliest first */
    List<String> near(String folded) throws IOException {
        if (folded.length() < SHORTEST || folded.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        LuceneLevenshteinDistance distance = new LuceneLevenshteinDistance();
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setDistance(distance);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(folded.length() < LONG ? 1 : 2);
        checker.setAccuracy(0.7f);
        checker.setThresholdFrequency(0);
        SuggestWord[] written =
                checker.suggestSimilar(new Term(field, folded), MOST, reader, SuggestMode.SUGGEST_ALWAYS);
        float nearEnough = 1f - (folded.length() < LONG ? 1.01f : 2.01f) / folded.length();
        Stream<String> meant = synonyms.words().stream()
                .filter(word -> word.charAt(0) == folded.charAt(0)
                        && Math.abs(word.length() - folded.length()) <= 2
                        && distance.getDistance(folded, word) >= nearEnough)
                .sorted(Comparator.comparing(word -> -distance.getDistance(folded, word)));
        return Stream.concat(Arrays.stream(written).map(word -> word.string), meant)
                .filter(word -> !word.equals(folded))
                .distinct()
                .limit(MOST + 1L)
                .toList();
    }
}
