package de.wirtschaftsstandort.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the site's own texts; tells of which of them a German compound is made. */
final class Vocabulary {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_HEAD = 4;
    private static final int MOST_WORDS = 200_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST_PART + ",24}");

    /** Words that are shorter than a part must be, and yet make many compounds. */
    private static final Set<String> SHORT_PARTS =
            Set.of("bau", "rad", "öl", "bad", "tee", "tür", "tor", "gas", "hof", "tag", "weg", "bus");

    private static final int SHORTEST_OF_ALL = 2;

    /** What may stand between two parts, nothing first. */
    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en");

    /** What a word's forms may end with. */
    private static final List<String> ENDINGS = List.of("", "e", "n", "s", "en", "er", "es", "ern");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Set<String> heads = new HashSet<>();

    void add(String text) {
        Matcher found = WORD.matcher(text);
        while (found.find() && words.size() < MOST_WORDS) {
            String word = found.group().toLowerCase(Locale.GERMAN);
            if (words.putIfAbsent(word, found.group()) == null) {
                stems.putIfAbsent(GermanWords.stem(word), found.group());
            }
        }
    }

    /** What two or more compounds begin with is a word for making more of them, even if it never stands alone: {@code Solar}. */
    void learnHeads() {
        Map<String, Set<String>> endings = new HashMap<>();
        for (String word : words.keySet()) {
            for (int cut = SHORTEST_HEAD; cut <= word.length() - SHORTEST_PART; cut++) {
                String rest = word.substring(cut);
                if (isForm(rest)) {
                    endings.computeIfAbsent(word.substring(0, cut), head -> new HashSet<>())
                            .add(GermanWords.stem(rest));
                }
            }
        }
        endings.forEach((head, different) -> {
            if (different.size() > 1) {
                heads.add(head);
            }
        });
    }

    /** Whether the texts have the word just like that. */
    boolean has(String word) {
        return words.containsKey(word.toLowerCase(Locale.GERMAN));
    }

    /** Whether the texts have the word in one of its forms. */
    boolean knows(String word) {
        return isForm(word.toLowerCase(Locale.GERMAN));
    }

    /** A word or a stem as the texts write it; as it is when they do not know it. */
    String written(String lower) {
        return words.getOrDefault(lower, stems.getOrDefault(lower, lower));
    }

    /**
     * The two or more words that make up the whole of the compound, at the longest first word; empty when it is none.
     *
     * @param compound in lower case
     */
    List<String> parts(String compound) {
        for (int cut = compound.length() - SHORTEST_OF_ALL; cut >= SHORTEST_OF_ALL; cut--) {
            String head = compound.substring(0, cut);
            if (isHead(head)) {
                Optional<List<String>> tail = tail(compound.substring(cut));
                if (tail.isPresent()) {
                    List<String> parts = new ArrayList<>(List.of(head));
                    parts.addAll(tail.get());
                    return List.copyOf(parts);
                }
            }
        }
        return List.of();
    }

    private boolean isHead(String head) {
        return head.length() < SHORTEST_PART
                ? SHORT_PARTS.contains(head)
                : words.containsKey(head) || heads.contains(head) || stems.containsKey(GermanWords.folded(head));
    }

    private Optional<List<String>> tail(String rest) {
        for (String joint : JOINTS) {
            if (rest.startsWith(joint) && rest.length() - joint.length() >= SHORTEST_OF_ALL) {
                String word = rest.substring(joint.length());
                List<String> deeper = parts(word);
                if (!deeper.isEmpty()) {
                    return Optional.of(deeper);
                }
                if (isForm(word)) {
                    return Optional.of(List.of(word));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isForm(String word) {
        return SHORT_PARTS.contains(word) || (word.length() >= SHORTEST_PART && isFormOfLong(word));
    }

    private boolean isFormOfLong(String word) {
        return ENDINGS.stream()
                        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_PART)
                        .anyMatch(ending -> words.containsKey(word.substring(0, word.length() - ending.length())))
                || stems.containsKey(GermanWords.stem(word));
    }
}
