package de.wirtschaftsstandort.search;

import java.util.Locale;
import org.apache.lucene.analysis.de.GermanLightStemmer;

/** Single German words as the analysis leaves them, for comparing outside of an index. */
final class GermanWords {

    /** {@code Autos}; shorter ones are no plurals. */
    private static final int SHORTEST_PLURAL = 4;

    /** No plural of {@code Bau}, as the endings would have it. */
    private static final String FARMER = "bauer";

    private GermanWords() {}

    /** Lower case without umlauts and accents. */
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        StringBuilder folded = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            switch (letter) {
                case 'ä' -> folded.append('a');
                case 'ö' -> folded.append('o');
                case 'ü' -> folded.append('u');
                case 'ß' -> folded.append("ss");
                default -> folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** Folded and without its ending. */
    static String stem(String word) {
        char[] letters = folded(word).toCharArray();
        return new String(letters, 0, stem(letters, letters.length));
    }

    /** @return how many letters the stem of the folded word has; its letters may change */
    static int stem(char[] letters, int length) {
        if (length >= FARMER.length()
                && length <= FARMER.length() + 1
                && new String(letters, 0, FARMER.length()).equals(FARMER)) {
            return FARMER.length();
        }
        boolean autos = length > SHORTEST_PLURAL && letters[length - 1] == 's' && letters[length - 2] == 'o';
        return new GermanLightStemmer().stem(letters, autos ? length - 1 : length);
    }

    /** Each word's stem, with single spaces between. */
    static String stems(String words) {
        StringBuilder stems = new StringBuilder();
        for (String word : words.strip().split("[\\s\\-/]+", -1)) {
            stems.append(stems.isEmpty() ? "" : " ").append(stem(word));
        }
        return stems.toString();
    }
}
