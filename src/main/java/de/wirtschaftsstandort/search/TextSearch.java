package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds nodes by their words. What is found depends on a copy of the content that may lag behind it by seconds. */
public final class TextSearch {

    private final Map<Stage, StageIndex> indexes;

    TextSearch(Map<Stage, StageIndex> indexes) {
        this.indexes = Map.copyOf(indexes);
    }

    /** Never fails: a broken index finds nothing and says so in {@link SearchResult#complete()}. */
    public SearchResult search(Stage stage, TextQuery query) {
        StageIndex index = indexes.get(stage);
        return index == null ? SearchResult.none(false) : index.search(query);
    }

    /**
     * All nodes that have the words, in no order and however many; offset and limit of the query do not count.
     *
     * @return empty while there is no index to ask, so that the caller can ask the store
     */
    public Optional<Set<NodeId>> nodes(Stage stage, TextQuery query) {
        return Optional.ofNullable(indexes.get(stage)).flatMap(index -> index.nodes(query));
    }

    /** Never fails: a broken index finds nothing and says so in {@link FinderResult#complete()}. */
    public FinderResult find(Stage stage, FinderQuery query) {
        StageIndex index = indexes.get(stage);
        return index == null ? FinderResult.none(false) : index.find(query);
    }

    /**
     * Adds the places of all that is found, however much it is.
     *
     * @return how many were found, with a place or without; 0 while there is no index to ask
     */
    public int gather(Stage stage, FinderQuery query, PlaceGrid<NodeId> grid) {
        StageIndex index = indexes.get(stage);
        return index == null ? 0 : index.gather(query, grid);
    }

    /** Items to offer while the last word of the query is still being typed; no counts, no excerpts. */
    public FinderResult suggest(Stage stage, FinderQuery query) {
        StageIndex index = indexes.get(stage);
        return index == null ? FinderResult.none(false) : index.suggest(query);
    }

    /**
     * Texts that ask for less than the query's: from the nearest, without one of its words, to the furthest, a part of a
     * compound. None for one plain word, and while there is no index to ask.
     */
    public List<List<String>> looser(Stage stage, FinderQuery query) {
        StageIndex index = indexes.get(stage);
        return index == null ? List.of() : index.looser(query);
    }

    /**
     * What items call values of a dimension in a language, in the order of the values; of several names that which most have. Values
     * without one are left out, all of them while there is no index to ask.
     */
    public Map<String, String> names(Stage stage, String dimension, String language, Collection<String> values) {
        StageIndex index = indexes.get(stage);
        return index == null ? Map.of() : index.names(dimension, language, values);
    }

    /** Whether only the beginning of the text is searched for, so that the visitor has to be told. */
    public static boolean isShortened(String text) {
        return TypedWords.isShortened(text);
    }

    /** Whether any of the words says something; {@code und} and {@code the} say nothing. */
    public static boolean says(String text, String language) {
        return WordQuery.says(TypedWords.beginning(text), language);
    }

    /** As much of the text as is looked at. */
    public static String beginning(String text) {
        return TypedWords.beginning(text);
    }

    /** What a page depends on that shows results; announced as soon as the index has followed a change. */
    public static ReadLog.OnTopic topic(Stage stage, String workspace) {
        return new ReadLog.OnTopic("search:" + stage + ":" + workspace);
    }
}
