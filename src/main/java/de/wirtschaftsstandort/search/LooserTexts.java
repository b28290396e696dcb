package de.wirtschaftsstandort.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What may be looked for instead of a text that finds nothing: less of it. */
final class LooserTexts {

    /** Of a longer text only single words are offered: leaving out one of many says little. */
    private static final int MOST_TO_SPARE_ONE = 4;

    private static final int MOST_WORDS = 6;

    private LooserTexts() {}

    /**
     * From the nearest to the furthest: without one of the words, only one of the words, only a part of a compound. What must
     * not occur stays out.
     */
    static List<List<String>> of(TypedWords typed, WordWays ways) {
        List<String> said = Stream.concat(
                        typed.wanted().stream(), typed.phrases().stream().map(LooserTexts::quoted))
                .limit(MOST_WORDS)
                .toList();
        List<List<String>> steps = new ArrayList<>();
        if (said.size() > 2 && said.size() <= MOST_TO_SPARE_ONE) {
            steps.add(without(said));
        }
        if (said.size() > 1) {
            steps.add(said);
        }
        steps.add(typed.wanted().stream()
                .limit(MOST_WORDS)
                .flatMap(word -> ways.writtenParts(word).stream())
                .toList());
        String unwanted = unwanted(typed);
        return steps.stream()
                .map(texts ->
                        texts.stream().distinct().map(text -> text + unwanted).toList())
                .filter(texts -> !texts.isEmpty())
                .toList();
    }

    private static List<String> without(List<String> said) {
        List<String> texts = new ArrayList<>();
        for (int left = said.size() - 1; left >= 0; left--) {
            List<String> others = new ArrayList<>(said);
            others.remove(left);
            texts.add(String.join(" ", others));
        }
        return texts;
    }

    private static String unwanted(TypedWords typed) {
        return String.join(
                "",
                typed.unwanted().stream()
                        .map(word -> " -" + (word.contains(" ") ? quoted(word) : word))
                        .toList());
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
