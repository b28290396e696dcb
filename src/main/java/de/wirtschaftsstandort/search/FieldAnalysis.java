package de.wirtschaftsstandort.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** Chooses the analysis by the language at the end of a field's name. */
final class FieldAnalysis extends DelegatingAnalyzerWrapper {

    private final Map<String, Analyzer> known;
    private final Analyzer other = new StandardAnalyzer();

    private FieldAnalysis(Analyzer german) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.known = Map.of("de", german, "en", new EnglishAnalyzer());
    }

    static FieldAnalysis ofTexts(Vocabulary vocabulary) {
        return new FieldAnalysis(GermanAnalysis.ofTexts(vocabulary));
    }

    static FieldAnalysis ofQueries() {
        return new FieldAnalysis(GermanAnalysis.ofQueries());
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        if (field.startsWith(NodeDocument.SPELLING)) {
            return other;
        }
        String language = field.substring(field.lastIndexOf('_') + 1);
        return known.getOrDefault(language.replaceFirst("-.*", ""), other);
    }
}
