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

/** Finds the known words that a mistyped one may have meant: one slip in a short word, two in a long one. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 3;

    private final IndexReader reader;
    private final String field;
    private final String stems;
    private final Synonyms synonyms;

    Spelling(IndexReader reader, String language, Synonyms synonyms) {
        this.reader = reader;
        this.field = NodeDocument.spellingField(language);
        this.stems = NodeDocument.textField(language);
        this.synonyms = synonyms;
    }

    boolean isKnown(String folded) throws IOException {
        return reader.docFreq(new Term(field, folded)) > 0;
    }

    /** @return folded words or stems, the likeliest first */
    List<String> near(String folded) throws IOException {
        if (folded.length() < SHORTEST || folded.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        LuceneLevenshteinDistance distance = new LuceneLevenshteinDistance();
        Stream<String> meant = synonyms.words().stream()
                .filter(word -> word.charAt(0) == folded.charAt(0) && Math.abs(word.length() - folded.length()) <= 2)
                .sorted(Comparator.comparing(word -> -distance.getDistance(folded, word)));
        List<String> written = near(folded, Stream.concat(written(field, folded), meant));
        String stem = GermanWords.stem(folded);
        // Nothing is near the word in the one form the texts may have it in.
        return written.isEmpty() && stem.length() >= SHORTEST ? near(stem, written(stems, stem)) : written;
    }

    private static List<String> near(String word, Stream<String> others) {
        double most = most(word);
        return others.filter(
                        other -> !other.equals(word) && Slips.between(word, other) <= most && isLongEnough(word, other))
                .distinct()
                .limit(MOST + 1L)
                .toList();
    }

    /** A short word with one letter changed is another word: {@code Oper}, {@code ober}. */
    private static boolean isLongEnough(String word, String other) {
        return word.length() > SHORTEST
                || word.length() != other.length()
                || Arrays.equals(
                        word.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private Stream<String> written(String in, String word) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setDistance(new LuceneLevenshteinDistance());
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(most(word));
        checker.setAccuracy(0.7f);
        checker.setThresholdFrequency(0);
        return Arrays.stream(checker.suggestSimilar(new Term(in, word), MOST, reader, SuggestMode.SUGGEST_ALWAYS))
                .map(other -> other.string);
    }

    private static int most(String word) {
        return word.length() < LONG ? 1 : 2;
    }
}
