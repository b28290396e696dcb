package de.wirtschaftsstandort.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words somebody typed into a search field, in order. {@code "…"} is a phrase, {@code -word} must not occur; everything
 * else that is no letter or digit separates words, so there is nothing to get wrong.
 *
 * @param wanted at most {@value #MOST_WORDS}
 */
record TypedWords(List<String> wanted, List<String> phrases, List<String> unwanted) {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;
    private static final Pattern PIECE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(-?)\"([^\"]{1,120})\"|(?<![\\p{L}\\p{N}])(-?)([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’]*)");

    TypedWords {
        wanted = List.copyOf(wanted);
        phrases = List.copyOf(phrases);
        unwanted = List.copyOf(unwanted);
    }

    static TypedWords of(String text) {
        List<String> wanted = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher piece = PIECE.matcher(beginning(text));
        for (int words = 0; words < MOST_WORDS && piece.find(); words++) {
            boolean phrase = piece.group(2) != null;
            String said = phrase ? piece.group(2) : withoutEnd(piece.group(4));
            boolean not = "-".equals(phrase ? piece.group(1) : piece.group(3));
            if (said.length() <= (phrase ? 2 * LONGEST_WORD : LONGEST_WORD)) {
                (not ? unwanted : phrase ? phrases : wanted).add(said);
            }
        }
        return new TypedWords(wanted, phrases, unwanted);
    }

    /** Whether only the beginning of the text is searched for: it is longer than anybody types, or has more words. */
    static boolean isShortened(String text) {
        if (text.strip().length() > MOST_CHARACTERS) {
            return true;
        }
        Matcher piece = PIECE.matcher(beginning(text));
        int words = 0;
        while (words <= MOST_WORDS && piece.find()) {
            words++;
        }
        return words > MOST_WORDS;
    }

    /** Copies no more of an endless text than is looked at. */
    static String beginning(String text) {
        int end = Math.min(text.length(), MOST_CHARACTERS);
        return text.substring(0, end);
    }

    private static String withoutEnd(String word) {
        return word.replaceFirst("[.'’]+$", "");
    }

    boolean isEmpty() {
        return wanted.isEmpty() && phrases.isEmpty() && unwanted.isEmpty();
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
