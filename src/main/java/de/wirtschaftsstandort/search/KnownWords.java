package de.wirtschaftsstandort.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are right, places that exist and what these lie in, kept as they are compared. */
final class KnownWords {

    static final KnownWords NONE = new KnownWords(WordSource.NONE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final int SHORTEST_HALF = 5;

    private final Set<String> stems = new HashSet<>();
    private final Map<String, GeoPoint> places = new HashMap<>();
    private final Set<String> regions = new HashSet<>();

    KnownWords(WordSource source) {
        for (String text : source.texts()) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                stems.add(GermanWords.stem(word.group()));
            }
        }
        source.places().forEach(this::addPlace);
        source.regions().forEach(region -> regions.add(key(region)));
    }

    /** People say half of a double name: {@code Belgern} for {@code Belgern-Schildau}. */
    private void addPlace(String name, GeoPoint point) {
        if (name.contains("-")) {
            for (String half : name.split("-", -1)) {
                if (half.length() >= SHORTEST_HALF) {
                    places.put(key(half), point);
                }
            }
        }
        places.put(key(name), point);
    }

    boolean isWord(String word) {
        return stems.contains(GermanWords.stem(word));
    }

    /** @param name one word or several with spaces between */
    Optional<GeoPoint> place(String name) {
        return Optional.ofNullable(places.get(key(name)));
    }

    boolean isRegion(String name) {
        return regions.contains(key(name));
    }

    private static String key(String name) {
        String folded =
                GermanWords.folded(name).replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return BETWEEN.matcher(folded).replaceAll(" ");
    }
}
