package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.GermanDate;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** A sentence within a sentence within a sentence: no use case says more, only what somebody typed may look like it. */
    private static final int DEEPEST = 3;

    private static final List<Twin> TWINS = read();

    /**
     * A sentence and its twin.
     *
     * @param literals what stands fast between the holes of the German sentence
     */
    private record Twin(List<String> literals, String english) {

        static Twin of(String line) {
            String[] both = line.split("\t", -1);
            if (both.length != 2) {
                throw new IllegalStateException(TABLE + ": a line needs a sentence and its twin: " + line);
            }
            return new Twin(List.of(both[0].split("\\{}", -1)), both[1]);
        }

        /** How many letters of the German sentence stand fast: the sentence with more of them is meant. */
        int fixed() {
            return literals.stream().mapToInt(String::length).sum();
        }

        /**
         * What fills the holes, each as short as can be; empty when this is another sentence. Every literal at its first place
         * finds a match where there is one, so that nothing is tried twice, whatever people have typed.
         */
        Optional<List<String>> holes(String sentence) {
            String first = literals.get(0);
            String last = literals.get(literals.size() - 1);
            if (literals.size() == 1) {
                return sentence.equals(first) ? Optional.of(List.of()) : Optional.empty();
            }
            int end = sentence.length() - last.length();
            int at = first.length();
            if (end < at || !sentence.startsWith(first) || !sentence.endsWith(last)) {
                return Optional.empty();
            }
            List<String> holes = new ArrayList<>();
            for (String literal : literals.subList(1, literals.size() - 1)) {
                int found = sentence.indexOf(literal, at);
                if (found < 0 || found + literal.length() > end) {
                    return Optional.empty();
                }
                holes.add(sentence.substring(at, found));
                at = found + literal.length();
            }
            holes.add(sentence.substring(at, end));
            return Optional.of(holes);
        }

        String filled(List<String> parts) {
            int[] next = {0};
            return HOLE.matcher(english)
                    .replaceAll(hole -> Matcher.quoteReplacement(
                            parts.get(hole.group(1).isEmpty() ? next[0]++ : Integer.parseInt(hole.group(1)))));
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
        return of(german, DEEPEST);
    }

    private static Optional<String> of(String german, int deep) {
        for (Twin twin : TWINS) {
            Optional<List<String>> holes = twin.holes(german);
            if (holes.isPresent()) {
                return Optional.of(twin.filled(holes.get().stream()
                        .map(part -> translated(part, deep - 1))
                        .toList()));
            }
        }
        return Optional.empty();
    }

    /** What fills a hole: a word or sentence of the table, a list of them, or names and figures, whose form alone changes. */
    private static String translated(String part, int deep) {
        if (deep == 0) {
            return figures(part);
        }
        return of(part, deep)
                .orElseGet(() -> figures(Stream.of(part.split(", ", -1))
                        .map(one -> of(one, deep).orElse(one))
                        .collect(Collectors.joining(", "))));
    }

    private static String figures(String text) {
        String days = DAY.matcher(text).replaceAll(found -> day(found.group()));
        return MONEY.matcher(days).replaceAll(found -> Matcher.quoteReplacement(money(found)));
    }

    private static String day(String german) {
        try {
            return ENGLISH_DAY.format(GermanDate.parse(german));
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
