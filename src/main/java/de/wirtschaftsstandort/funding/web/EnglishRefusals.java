package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The English twins of the sentences in which a use case refuses something. The use cases speak German, as the county's papers do;
 * their sentences stand with {@code {}} for what changes in {@code funding/refusals_en.tsv}, each beside its twin, in which
 * {@code {2}} is the third of what changes.
 */
final class EnglishRefusals {

    private static final String TABLE = "/funding/refusals_en.tsv";
    private static final Pattern HOLE = Pattern.compile("\\{(\\d?)}");
    private static final Pattern DAY = Pattern.compile("\\b\\d{2}\\.\\d{2}\\.\\d{4}\\b");
    private static final Pattern MONEY = Pattern.compile("([-−]?\\d[\\d.]*,\\d{2})[\\s\\u00A0\\u202F]€");
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final List<Twin> TWINS = read();

    /** @param fixed how many letters of the German sentence stand fast: the sentence with more of them is meant */
    private record Twin(Pattern german, String english, int fixed) {

        static Twin of(String line) {
            String[] both = line.split("\t", -1);
            if (both.length != 2) {
                throw new IllegalStateException(TABLE + ": a line needs a sentence and its twin: " + line);
            }
            String pattern =
                    Stream.of(both[0].split("\\{}", -1)).map(Pattern::quote).collect(Collectors.joining("(.*?)"));
            return new Twin(
                    Pattern.compile(pattern, Pattern.DOTALL),
                    both[1],
                    both[0].replace("{}", "").length());
        }

        Optional<String> of(Matcher found) {
            int[] next = {0};
            return Optional.of(HOLE.matcher(english)
                    .replaceAll(hole -> Matcher.quoteReplacement(
                            part(found, hole.group(1).isEmpty() ? next[0]++ : Integer.parseInt(hole.group(1))))));
        }

        private static String part(MatchResult found, int at) {
            return translated(found.group(at + 1));
        }
    }

    private EnglishRefusals() {}

    private static List<Twin> read() {
        try (InputStream in = Objects.requireNonNull(EnglishRefusals.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Twin> twins = new ArrayList<>();
            lines.lines().filter(line -> !line.isBlank()).map(Twin::of).forEach(twins::add);
            twins.sort(Comparator.comparingInt(Twin::fixed).reversed());
            return List.copyOf(twins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the table has no twin; then the sentence is shown as it is, marked as German. */
    static Optional<String> of(String german) {
        for (Twin twin : TWINS) {
            Matcher found = twin.german().matcher(german);
            if (found.matches()) {
                return twin.of(found);
            }
        }
        return Optional.empty();
    }

    /** What fills a hole: a word or sentence of the table, a list of them, or names and figures, whose form alone changes. */
    private static String translated(String part) {
        return of(part).orElseGet(() -> figures(
                Stream.of(part.split(", ", -1)).map(one -> of(one).orElse(one)).collect(Collectors.joining(", "))));
    }

    private static String figures(String text) {
        String days = DAY.matcher(text).replaceAll(found -> day(found.group()));
        return MONEY.matcher(days).replaceAll(found -> Matcher.quoteReplacement(money(found)));
    }

    private static String day(String german) {
        try {
            return ENGLISH_DAY.format(LocalDate.parse(german, GERMAN_DAY));
        } catch (DateTimeException noDay) {
            return german;
        }
    }

    private static String money(MatchResult found) {
        try {
            return Money.parse(found.group(1).replace('−', '-')).format("en");
        } catch (NotAnAmount unreadable) {
            return found.group();
        }
    }
}
