package de.wirtschaftsstandort.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Makes typed words a query that ranks: every word must be said in one of its ways. Beside others, a word that says nothing
 * ({@code und}, {@code the}) is passed over and one that only asks ({@code wer}, {@code Firma}) ranks; alone the former finds nothing, as
 * signs alone do: whoever typed it gets the ways out of an empty list rather than all there is, in no order.
 */
final class RankedWords {

    private static final int MOST_TOGETHER = 3;
    private static final float AT_THE_PLACE = 10f;
    private static final double HALF_AS_MUCH_METRES = 5_000;

    private final String language;
    private final KnownWords known;
    private final Synonyms synonyms;
    private final WordWays ways;
    private final MeantWords meant;

    /**
     * What was understood.
     *
     * @param corrected when at least one word was taken for another
     * @param looser what to look for where nothing has all of that
     */
    record Understood(Query query, Optional<String> corrected, Optional<Looser> looser) {}

    /** @param words those that must still be said */
    record Looser(Query query, String words) {}

    private enum Role {
        MUST,
        /** Only asks. */
        ASKING,
        /** Says more of a thing that is named besides: {@code alte Autos reparieren}. */
        DETAIL,
        PLACE
    }

    private record Unit(String words, Query query, Role role) {}

    RankedWords(IndexSearcher searcher, IndexGeneration index, String language, Synonyms synonyms) {
        this.language = language;
        this.known = index.known();
        this.synonyms = synonyms;
        this.ways = new WordWays(language, index.vocabulary(), synonyms);
        this.meant = new MeantWords(searcher, index, language, synonyms);
    }

    Understood understand(TypedWords typed) throws IOException {
        List<Unit> units = units(typed);
        boolean onlyAsks = typed.phrases().isEmpty() && units.stream().allMatch(unit -> unit.role() == Role.ASKING);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        units.forEach(unit -> add(all, unit, onlyAsks || unit.role() != Role.ASKING));
        if (units.isEmpty() && typed.phrases().isEmpty()) {
            all.add(everything(typed) ? new MatchAllDocsQuery() : new MatchNoDocsQuery(), BooleanClause.Occur.MUST);
        }
        addRest(all, typed);
        return new Understood(all.build(), meant.corrected(), looser(units, typed));
    }

    private static void add(BooleanQuery.Builder all, Unit unit, boolean must) {
        all.add(unit.query(), must ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
    }

    private void addRest(BooleanQuery.Builder all, TypedWords typed) {
        typed.phrases().forEach(phrase -> all.add(ways.phrase(phrase), BooleanClause.Occur.MUST));
        for (String word : typed.unwanted()) {
            List<Query> said = ways.of(word);
            if (!said.isEmpty()) {
                all.add(WordWays.any(said), BooleanClause.Occur.MUST_NOT);
            }
        }
    }

    /** Nothing typed narrows nothing, and what must not occur leaves all the rest; words that say nothing are said by nothing. */
    private static boolean everything(TypedWords typed) {
        return typed.wanted().isEmpty() || !typed.unwanted().isEmpty();
    }

    /** The things themselves, nearest to the place first; empty where no thing is named or nothing is named besides. */
    private Optional<Looser> looser(List<Unit> units, TypedWords typed) {
        boolean named = units.stream().anyMatch(unit -> unit.role() == Role.MUST);
        Role wanted = named ? Role.MUST : Role.DETAIL;
        List<String> things = units.stream()
                .filter(unit -> unit.role() == wanted)
                .map(Unit::words)
                .toList();
        boolean isLess = units.stream().anyMatch(unit -> unit.role() != wanted && unit.role() != Role.ASKING);
        if (things.isEmpty() || !isLess) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Unit unit : units) {
            add(all, unit, unit.role() == wanted);
            if (unit.role() == Role.PLACE) {
                known.place(unit.words()).ifPresent(point -> all.add(near(point), BooleanClause.Occur.SHOULD));
            }
        }
        addRest(all, typed);
        return Optional.of(new Looser(all.build(), String.join(" ", things)));
    }

    private static Query near(GeoPoint point) {
        return LatLonPoint.newDistanceFeatureQuery(
                NodeDocument.POINT, AT_THE_PLACE, point.latitude(), point.longitude(), HALF_AS_MUCH_METRES);
    }

    private List<Unit> units(TypedWords typed) throws IOException {
        List<String> words = typed.wanted();
        boolean capitals = words.stream().anyMatch(RankedWords::isCapital);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<String> together = words.subList(i, i + together(words, i));
            Optional<Query> query =
                    together.size() > 1 ? Optional.of(meant.several(together)) : meant.one(words.get(i));
            query.ifPresent(said -> units.add(new Unit(String.join(" ", together), said, role(together, capitals))));
            i += together.size();
        }
        return units;
    }

    /** How many words from here on are one entry of the synonyms, one place or one word written apart. */
    private int together(List<String> words, int from) {
        for (int length = Math.min(MOST_TOGETHER, words.size() - from); length > 1; length--) {
            List<String> several = words.subList(from, from + length);
            String joined = String.join(" ", several);
            if (synonyms.knows(GermanWords.stems(joined))
                    || known.place(joined).isPresent()
                    || (length == 2 && meant.isOneWord(several))) {
                return length;
            }
        }
        return 1;
    }

    /** @param capitals whether the words are written as German is: then a small one is no name of a thing */
    private Role role(List<String> words, boolean capitals) {
        String word = words.get(0);
        if (known.place(String.join(" ", words)).isPresent()) {
            return Role.PLACE;
        }
        if (words.size() == 1 && (AskingWords.isOne(GermanWords.folded(word), language) || known.isRegion(word))) {
            return Role.ASKING;
        }
        return capitals && language.startsWith("de") && !isCapital(word) ? Role.DETAIL : Role.MUST;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    }
}
