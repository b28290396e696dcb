package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the passages out of a text that show why it was found. */
final class Excerpts {

    private static final int PASSAGES = 2;
    private static final int PASSAGE_CHARACTERS = 160;
    private static final int READ_CHARACTERS = 200_000;

    private Excerpts() {}

    /** Safe HTML for each of the documents, in their order; the text's beginning where only the title was found. */
    static String[] of(IndexGeneration index, IndexSearcher searcher, String field, Query words, TopDocs found)
            throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, index.analyzer())
                .withFormatter(new DefaultPassageFormatter("<strong>", "</strong>", " … ", true))
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.GERMAN), PASSAGE_CHARACTERS, 0.5f))
                // Each word for itself: to match the whole query again within each text costs more and marks the same.
                .withWeightMatches(false)
                .withMaxLength(READ_CHARACTERS)
                .build();
        return highlighter.highlight(field, words, found, PASSAGES);
    }
}
