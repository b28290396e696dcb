package de.wirtschaftsstandort.search;

import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * German words as they are compared: lower case, without endings, {@code ä ae a} and {@code ß ss} alike, foreign accents
 * folded. Compounds are taken apart in what is indexed only: in a query their parts would find far too much.
 */
final class GermanAnalysis extends Analyzer {

    private final Optional<Vocabulary> vocabulary;

    private GermanAnalysis(Optional<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    static GermanAnalysis ofTexts(Vocabulary vocabulary) {
        return new GermanAnalysis(Optional.of(vocabulary));
    }

    static GermanAnalysis ofQueries() {
        return new GermanAnalysis(Optional.empty());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream lower = new PlainNumbers(new LowerCaseFilter(tokenizer));
        TokenStream parted = vocabulary
                .map(words -> (TokenStream) new CompoundFilter(lower, words))
                .orElse(lower);
        TokenStream kept = new StopFilter(parted, GermanAnalyzer.getDefaultStopSet());
        TokenStream folded = new ASCIIFoldingFilter(new GermanNormalizationFilter(kept));
        return new TokenStreamComponents(tokenizer, new GermanStemFilter(folded));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new GermanNormalizationFilter(new LowerCaseFilter(in)));
    }
}
