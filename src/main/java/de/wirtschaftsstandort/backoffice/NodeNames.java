package de.wirtschaftsstandort.backoffice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of nodes as they stand in addresses: lower case, no umlauts, words joined by hyphens. */
final class NodeNames {

    private static final int LONGEST = 80;

    private NodeNames() {}

    /** @return {@code otherwise} when nothing of the text is left */
    static String of(String text, String otherwise) {
        String german = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String name = cut.replaceAll("^-+|-+$", "");
        return name.isEmpty() ? otherwise : name;
    }

    static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
