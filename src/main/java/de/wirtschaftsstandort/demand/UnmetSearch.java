package de.wirtschaftsstandort.demand;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words a search found nothing for, in the form in which they are counted.
 *
 * @param site name of the site
 * @param finder {@code all} for the search over everything, else the workspace searched
 * @param language tag of the page
 * @param words in lower case, one space between them
 */
public record UnmetSearch(String site, String finder, String language, String words) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;

    /** Words as people look for things; addresses, numbers of telephones and programs' texts are none. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d.&'’/-]*");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6}");

    /**
     * Empty for what is not counted: nothing typed, what looks like an address or a number of a person, and what is too long
     * to be a search.
     */
    public static Optional<UnmetSearch> of(String site, String finder, String language, String typed) {
        String words = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return isSearch(words) ? Optional.of(new UnmetSearch(site, finder, language, words)) : Optional.empty();
    }

    private static boolean isSearch(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        String[] each = words.split(" ", -1);
        if (each.length > MOST_WORDS
                || LONG_NUMBER.matcher(words.replaceAll("[ ./-]", "")).find()) {
            return false;
        }
        for (String word : each) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
