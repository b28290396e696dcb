package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** The ways in which a text can say one word: in its forms, as parts of a compound, by another word of the same meaning. */
final class WordWays {

    private static final Map<String, Float> WEIGHTS = Map.of("title_", 4f, "keywords_", 2.5f, "text_", 1f);
    private static final float ALSO_ELSEWHERE = 0.2f;
    private static final float IN_PARTS = 0.7f;
    private static final float BY_SYNONYM = 0.6f;
    private static final float DERIVED = 0.5f;
    private static final List<String> DERIVING = List.of("ung", "en", "er");
    private static final int SHORTEST_ROOT = 4;
    private static final float BY_BEGINNING = 0.25f;
    private static final int SHORTEST_BEGINNING = 5;
    private static final Pattern BETWEEN_LETTER_AND_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final Analyzer ANALYSIS = FieldAnalysis.ofQueries();

    private final String language;
    private final Vocabulary vocabulary;
    private final Synonyms synonyms;

    WordWays(String language, Vocabulary vocabulary, Synonyms synonyms) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
    }

    /** Empty for a word that says nothing, as {@code der}. */
    List<Query> of(String word) {
        List<Query> ways = new ArrayList<>(inAnyField(word));
        if (ways.isEmpty()) {
            return ways;
        }
        List<String> parts = parts(word);
        if (parts.size() > 1) {
            ways.add(new BoostQuery(
                    all(telling(parts).stream().map(this::orSynonym).toList()), IN_PARTS));
        }
        derived(word).forEach(other -> ways.add(new BoostQuery(any(inAnyField(other)), DERIVED)));
        String apart = BETWEEN_LETTER_AND_DIGIT.matcher(word).replaceAll(" ");
        if (apart.length() > word.length()) {
            ways.add(new BoostQuery(phrase(apart), IN_PARTS));
        }
        ways.addAll(bySynonym(word));
        if (word.length() >= SHORTEST_BEGINNING) {
            fields().forEach((field, weight) -> ways.add(new BoostQuery(begun(field, word), weight * BY_BEGINNING)));
        }
        return ways;
    }

    /** Words of the field that begin like that. */
    static Query begun(String field, String beginning) {
        return new PrefixQuery(new Term(field, ANALYSIS.normalize(field, beginning)));
    }

    /** Who makes glass is a {@code Glashersteller}, and need not call himself so. */
    private List<String> telling(List<String> parts) {
        List<String> telling = parts.stream()
                .filter(part -> !AskingWords.isOne(GermanWords.folded(part), language))
                .toList();
        return telling.isEmpty() ? parts : telling;
    }

    /** Who does it, that it is done and to do it: {@code Berater}, {@code Beratung}, {@code beraten}; of those the texts have. */
    private List<String> derived(String word) {
        String lower = TypedWords.lower(word);
        if (!language.startsWith("de") || vocabulary.has(lower)) {
            return List.of();
        }
        return DERIVING.stream()
                .filter(ending -> lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_ROOT)
                .map(ending -> lower.substring(0, lower.length() - ending.length()))
                .flatMap(
                        root -> Stream.concat(Stream.of(root), DERIVING.stream().map(ending -> root + ending)))
                .filter(vocabulary::has)
                .toList();
    }

    /** What editors have put beside the words. */
    List<Query> bySynonym(String words) {
        return synonyms.of(GermanWords.stems(words)).stream()
                .map(this::everyWord)
                .map(query -> (Query) new BoostQuery(query, BY_SYNONYM))
                .toList();
    }

    /** The words one after the other. */
    Query phrase(String words) {
        QueryBuilder builder = new QueryBuilder(ANALYSIS);
        return any(fields().entrySet().stream()
                .flatMap(field -> Stream.ofNullable(builder.createPhraseQuery(field.getKey(), words))
                        .map(query -> (Query) new BoostQuery(query, field.getValue())))
                .toList());
    }

    /** Whether a text has the word itself or as one or as many; that its stem is there may mean that another word begins alike. */
    boolean isWritten(String word, IndexReader reader) throws IOException {
        String folded = GermanWords.folded(word);
        String field = NodeDocument.spellingField(language);
        for (String form : List.of(folded, folded + "s", folded.replaceFirst("s$", ""))) {
            if (reader.docFreq(new Term(field, form)) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean isSplit(String word) {
        return parts(word).size() > 1;
    }

    static Query any(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, ALSO_ELSEWHERE);
    }

    private Query orSynonym(String part) {
        List<Query> ways = new ArrayList<>(inAnyField(part));
        ways.addAll(bySynonym(part));
        return any(ways);
    }

    private Query everyWord(String words) {
        return all(Stream.of(words.split("\\s+", -1))
                .map(this::inAnyField)
                .filter(ways -> !ways.isEmpty())
                .map(WordWays::any)
                .toList());
    }

    private static Query all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, BooleanClause.Occur.MUST));
        return all.build();
    }

    /** The words a German compound is made of, as the texts write them; none for another word. */
    List<String> writtenParts(String word) {
        return parts(word).stream().map(vocabulary::written).toList();
    }

    private List<String> parts(String word) {
        return language.startsWith("de") ? vocabulary.parts(TypedWords.lower(word)) : List.of();
    }

    private Map<String, Float> fields() {
        return WEIGHTS.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(field -> field.getKey() + language, Map.Entry::getValue));
    }

    private List<Query> inAnyField(String word) {
        QueryBuilder builder = new QueryBuilder(ANALYSIS);
        return fields().entrySet().stream()
                .flatMap(field -> Stream.ofNullable(
                                builder.createBooleanQuery(field.getKey(), word, BooleanClause.Occur.MUST))
                        .map(query -> (Query) new BoostQuery(query, field.getValue())))
                .toList();
    }
}
