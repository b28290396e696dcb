package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Words that mean the same, as editors keep them: each item of the workspace {@value #WORKSPACE} has a list
 * {@code words}, whose entries find each other, and may have a list {@code finds}, which they find but not the other way.
 * An entry may be several words.
 */
final class Synonyms {

    static final String WORKSPACE = "synonyms";
    static final Synonyms NONE = new Synonyms(Map.of());

    private static final int MOST_GROUPS = 5_000;
    private static final int MOST_ENTRIES = 50;

    private final Map<String, Set<String>> others;

    private Synonyms(Map<String, Set<String>> others) {
        this.others = others;
    }

    /** @param key makes the forms of a word alike, e.g. its stem */
    static Synonyms read(ContentNodes nodes, UnaryOperator<String> key) {
        Map<String, Set<String>> others = new HashMap<>();
        List<ContentNode> groups = new ArrayList<>();
        nodes.find(WORKSPACE, NodePath.ROOT).ifPresent(root -> collect(root, groups));
        for (ContentNode group : groups) {
            List<String> words = entries(group, "words");
            List<String> found = new ArrayList<>(words);
            found.addAll(entries(group, "finds"));
            for (String word : words) {
                Set<String> known = others.computeIfAbsent(key.apply(word), k -> new LinkedHashSet<>());
                found.stream().filter(other -> !other.equals(word)).forEach(known::add);
            }
        }
        return new Synonyms(others);
    }

    private static void collect(ContentNode node, List<ContentNode> into) {
        if (into.size() < MOST_GROUPS) {
            into.add(node);
            node.children().forEach(child -> collect(child, into));
        }
    }

    private static List<String> entries(ContentNode group, String name) {
        return group.property(name).map(PropertyValue::values).orElse(List.of()).stream()
                .map(Object::toString)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .limit(MOST_ENTRIES)
                .toList();
    }

    /** @param key of a word or of several with spaces between */
    Set<String> of(String key) {
        return others.getOrDefault(key, Set.of());
    }

    boolean knows(String key) {
        return others.containsKey(key);
    }

    /** Everything editors wrote, as they wrote it. */
    Set<String> entries() {
        return others.values().stream().flatMap(Set::stream).collect(java.util.stream.Collectors.toSet());
    }

    /** Keys of single words, which a mistyped one may have meant. */
    List<String> words() {
        return others.keySet().stream().filter(key -> key.indexOf(' ') < 0).toList();
    }
}
