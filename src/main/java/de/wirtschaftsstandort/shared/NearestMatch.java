package de.wirtschaftsstandort.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a person probably meant: names few typing errors away, case ignored. */
public final class NearestMatch {

    private NearestMatch() {}

    /** The nearest name, if one is near enough to be worth a hint. */
    public static Optional<String> of(String word, Collection<String> names) {
        return several(word, names, 1).stream().findFirst();
    }

    /** At most {@code limit} names, nearest first, alphabetical among equals. */
    public static List<String> several(String word, Collection<String> names, int limit) {
        int tolerated = Math.max(1, word.length() / 3);
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(word, name)))
                .filter(candidate -> candidate.distance() <= tolerated)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(limit)
                .map(Candidate::name)
                .toList();
    }

    /** Whether one typing error leads from one word to the other; short words are never told apart by that. */
    public static boolean isTypingError(String word, String name) {
        return word.length() > 3 && distance(word, name) == 1;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
    static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private record Candidate(String name, int distance) {}
}
