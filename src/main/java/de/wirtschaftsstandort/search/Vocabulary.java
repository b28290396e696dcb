package de.wirtschaftsstandort.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the site's own texts; tells of which of them a German compound is made. */
final class Vocabulary {

    private static final int SHORTEST_PART = 4;
    private static final int MOST_WORDS = 200_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST_PART + ",24}");

    /** What may stand between two parts, nothing first. */
    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en");

    /** What a word's forms may end with. */
    private static final List<String> ENDINGS = List.of("", "e", "n", "s", "en", "er", "es", "ern");

    private final Set<String> words = new HashSet<>();

    void add(String text) {
        Matcher found = WORD.matcher(text);
        while (found.find() && words.size() < MOST_WORDS) {
            words.add(found.group().toLowerCase(Locale.GERMAN));
        }
    }

    /**
     * The two or more words that make up the whole of the compound, at the longest first word; empty when it is none.
     *
     * @param compound in lower case
     */
    List<String> parts(String compound) {
        for (int cut = compound.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            String head = compound.substring(0, cut);
            if (words.contains(head)) {
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

    private Optional<List<String>> tail(String rest) {
        for (String joint : JOINTS) {
            if (rest.startsWith(joint) && rest.length() - joint.length() >= SHORTEST_PART) {
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
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_PART)
                .anyMatch(ending -> words.contains(word.substring(0, word.length() - ending.length())));
    }
}
