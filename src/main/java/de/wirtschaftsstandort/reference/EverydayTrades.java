package de.wirtschaftsstandort.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everyday names of businesses, which the titles of the classification avoid: a {@code Bäckerei} is
 * {@code Herstellung von Backwaren} there. The table is {@code everyday-trades.csv}.
 */
final class EverydayTrades {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ENDING = Pattern.compile("(?<=.{5})(en|n|e|s)$");
    private static final int SHORTEST_BEGINNING = 3;

    private final List<EverydayTrade> trades;
    private final List<Map.Entry<String, EverydayTrade>> byKey;

    EverydayTrades() {
        this.trades = ReferenceFiles.rows(ReferenceFiles.bytes("everyday-trades.csv")).stream()
                .map(row -> new EverydayTrade(
                        ReferenceFiles.text(row, "wz2008"),
                        ReferenceFiles.text(row, "wz2025"),
                        words(row, "words_de"),
                        words(row, "words_en")))
                .toList();
        this.byKey = trades.stream()
                .flatMap(trade -> trade.allWords().map(word -> Map.entry(key(word), trade)))
                .toList();
    }

    private static List<String> words(Map<String, String> row, String column) {
        return List.of(ReferenceFiles.text(row, column).split("\\|", -1));
    }

    List<EverydayTrade> all() {
        return trades;
    }

    /** Those called exactly that, whatever its case, umlauts and ending. */
    Stream<EverydayTrade> called(String words) {
        return matching(key(words)::equals);
    }

    /** Those with a name that begins like that. */
    Stream<EverydayTrade> begun(String words) {
        String beginning = key(words);
        return beginning.length() < SHORTEST_BEGINNING ? Stream.empty() : matching(name -> name.startsWith(beginning));
    }

    private Stream<EverydayTrade> matching(Predicate<String> name) {
        return byKey.stream()
                .filter(entry -> name.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct();
    }

    /** Names of what a code is; none of what it may be, so a wide code has few. */
    List<String> names(String code, Function<EverydayTrade, String> edition, String language) {
        return trades.stream()
                .filter(trade -> code.startsWith(edition.apply(trade)))
                .flatMap(trade -> trade.words(language).stream())
                .toList();
    }

    private static String key(String words) {
        String letters = NO_LETTERS.matcher(words.toLowerCase(Locale.GERMAN)).replaceAll("");
        String folded = letters.replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('ü', 'u')
                .replace("ß", "ss");
        return ENDING.matcher(folded).replaceFirst("");
    }
}
