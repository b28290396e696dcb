package de.wirtschaftsstandort.acceptance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much of a text is made of the same sequences of five words as another one. */
record WordSequences(Set<String> sequences) {

    private static final int WORDS = 5;

    static WordSequences of(String text) {
        List<String> words = Arrays.stream(text.replaceAll("<[^>]*>", " ")
                        .toLowerCase(Locale.GERMAN)
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> found = new HashSet<>();
        for (int at = 0; at + WORDS <= words.size(); at++) {
            found.add(String.join(" ", words.subList(at, at + WORDS)));
        }
        return new WordSequences(found);
    }

    /** From 0 to 1, measured against the shorter of the two. */
    double sharedWith(WordSequences other) {
        int smaller = Math.min(sequences.size(), other.sequences.size());
        if (smaller == 0) {
            return 0;
        }
        long shared = sequences.stream().filter(other.sequences::contains).count();
        return (double) shared / smaller;
    }
}
