package de.wirtschaftsstandort.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Turns a {@link TextQuery} into one of the index. */
final class WordQuery {

    private static final float TITLE_COUNTS = 3f;
    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final int MOST_CHARACTERS = 300;

    private static final Analyzer ANALYSIS = FieldAnalysis.ofQueries();

    private WordQuery() {}

    /** The words alone. */
    static Query words(String text, String language) {
        SimpleQueryParser parser = new SimpleQueryParser(
                ANALYSIS,
                Map.of(NodeDocument.titleField(language), TITLE_COUNTS, NodeDocument.textField(language), 1f),
                SYNTAX);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }

    static boolean says(String text, String language) {
        return new QueryBuilder(ANALYSIS).createBooleanQuery(NodeDocument.textField(language), text) != null;
    }

    /** The words within the query's workspace, path and types. */
    static Query within(Query words, TextQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
        if (query.nodeTypes().isEmpty()) {
            String place = NodeDocument.item(query.workspace(), query.below());
            return all.add(is(NodeDocument.ITEM, place), BooleanClause.Occur.FILTER)
                    .build();
        }
        all.add(is(NodeDocument.WORKSPACE, query.workspace()), BooleanClause.Occur.FILTER);
        if (!query.below().isRoot()) {
            all.add(is(NodeDocument.WITHIN, query.below().value()), BooleanClause.Occur.FILTER);
        }
        BooleanQuery.Builder types = new BooleanQuery.Builder();
        query.nodeTypes().forEach(type -> types.add(is(NodeDocument.TYPE, type), BooleanClause.Occur.SHOULD));
        return all.add(types.build(), BooleanClause.Occur.FILTER).build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
