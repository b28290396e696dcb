package de.wirtschaftsstandort.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The classification of economic activities in its editions of 2008 and 2025, with the official correspondence. */
@Component
public class Classification {

    private final JdbcClient jdbc;
    private final ReadOnce<EverydayTrades> trades;
    private final ReadOnce<Map<String, Activity>> wz2008;
    private final ReadOnce<Map<String, Activity>> wz2025;
    private final ReadOnce<Map<String, List<String>>> successors;

    Classification(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.wz2008 = new ReadOnce<>(() -> edition(2008), codes -> !codes.isEmpty());
        this.wz2025 = new ReadOnce<>(() -> edition(2025), codes -> !codes.isEmpty());
        this.trades = new ReadOnce<>(EverydayTrades::new, read -> true);
        this.successors = new ReadOnce<>(this::correspondence, pairs -> !pairs.isEmpty());
    }

    private Map<String, List<String>> correspondence() {
        return jdbc
                .sql("select wz2008, wz2025 from reference.activity_correspondence order by wz2008, wz2025")
                .query((row, number) -> Map.entry(row.getString("wz2008"), row.getString("wz2025")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private Map<String, Activity> edition(int classification) {
        return jdbc
                .sql(
                        """
                        select code, level, section, title_de, title_en from reference.activity
                         where classification = ? order by code
                        """)
                .param(classification)
                .query((row, number) -> new Activity(
                        row.getString("code"),
                        row.getInt("level"),
                        row.getString("section"),
                        row.getString("title_de"),
                        row.getString("title_en")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Activity::code, Function.identity()));
    }

    /** @param code of the edition 2008: {@code C}, {@code 23}, {@code 23.1} … */
    public Optional<Activity> find(String code) {
        return Optional.ofNullable(wz2008.get().get(code.trim()));
    }

    /**
     * Codes of 2008 that begin with the text, whose title has all of its words, or that people call something that begins
     * like it; in the order of the codes.
     */
    public List<Activity> search(String text, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(wanted.split("\\s+", -1));
        Set<String> called =
                trades.get().begun(wanted).map(EverydayTrade::wz2008).collect(Collectors.toSet());
        return wz2008.get().values().stream()
                .filter(activity -> called.contains(activity.code())
                        || activity.code().toLowerCase(Locale.ROOT).startsWith(wanted)
                        || hasAll(activity, words))
                .sorted(Comparator.comparing(Activity::code))
                .limit(limit)
                .toList();
    }

    private static boolean hasAll(Activity activity, List<String> words) {
        String titles = (activity.titleDe() + " " + activity.titleEn()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(titles::contains);
    }

    /** Codes of 2008 that are what people call so in everyday German or English: {@code Bäckerei}, {@code garage}. */
    public List<Activity> called(String words) {
        return trades.get()
                .called(words)
                .flatMap(trade -> find(trade.wz2008()).stream())
                .toList();
    }

    /** Codes of 2025 that are what people call so. */
    public List<Activity> called2025(String words) {
        return trades.get()
                .called(words)
                .flatMap(trade -> find2025(trade.wz2025()).stream())
                .toList();
    }

    /** All titles in both languages and all everyday names, in no order. */
    public Stream<String> texts() {
        Stream<String> titles = Stream.concat(wz2008.get().values().stream(), wz2025.get().values().stream())
                .flatMap(activity -> Stream.of(activity.titleDe(), activity.titleEn()));
        return Stream.concat(titles, trades.get().all().stream().flatMap(EverydayTrade::allWords));
    }

    /** What people call businesses of a code of 2008; none where the code is wider than the business. */
    public List<String> everydayNames(String code, String language) {
        return trades.get().names(code, EverydayTrade::wz2008, language);
    }

    /** What people call businesses of a code of 2025. */
    public List<String> everydayNames2025(String code, String language) {
        return trades.get().names(code, EverydayTrade::wz2025, language);
    }

    /** The section a code of 2008 belongs to. */
    public Optional<Activity> sectionOf(String code) {
        return find(code).flatMap(activity -> find(activity.section()));
    }

    /** @param code of the edition 2025 */
    public Optional<Activity> find2025(String code) {
        return Optional.ofNullable(wz2025.get().get(code.trim()));
    }

    /**
     * Subclasses of 2025 that a code of 2008 has gone into by the official correspondence, of all its subclasses; several
     * where it was divided.
     */
    public List<String> of2025(String codeOf2008) {
        String code = codeOf2008.trim();
        return code.isEmpty()
                ? List.of()
                : successors.get().entrySet().stream()
                        .filter(pair -> pair.getKey().startsWith(code))
                        .flatMap(pair -> pair.getValue().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Codes of 2008 that correspond to a subclass of 2025; several where the subclass was put together. */
    public List<String> of2008(String subclassOf2025) {
        return jdbc.sql("select wz2008 from reference.activity_correspondence where wz2025 = ? order by wz2008")
                .param(subclassOf2025)
                .query(String.class)
                .list();
    }
}
