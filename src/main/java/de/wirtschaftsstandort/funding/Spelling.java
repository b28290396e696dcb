package de.wirtschaftsstandort.funding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that people type again: two are the same whatever their case, their spaces and the width of their characters. */
final class Spelling {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Spelling() {}

    static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    private static String key(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.GERMANY);
    }
}
