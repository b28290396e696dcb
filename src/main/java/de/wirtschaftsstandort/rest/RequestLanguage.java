package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.site.LanguagePrefix;
import de.wirtschaftsstandort.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which language texts are written.
 *
 * @param locale empty for every variant under its suffixed name
 */
record RequestLanguage(Optional<Locale> locale) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,7}");
    private static final int LONGEST_HEADER = 500;

    /** Without a site there is the variant without language only. */
    static RequestLanguage of(Optional<String> asked, @Nullable String acceptLanguage, Optional<Site> site) {
        if (asked.filter("all"::equals).isPresent()) {
            return new RequestLanguage(Optional.empty());
        }
        if (asked.isPresent() && !TAG.matcher(asked.get()).matches()) {
            throw RestRefused.badRequest("The parameter 'lang' is a language tag such as de or en, or 'all'.");
        }
        List<Locale> languages = site.map(Site::languages).orElse(List.of(Locale.ROOT));
        String wanted =
                asked.orElse(acceptLanguage == null ? "" : acceptLanguage).replace('_', '-');
        return new RequestLanguage(Optional.of(closest(wanted, languages)));
    }

    /** The first of the site's languages when none is close. */
    private static Locale closest(String wanted, List<Locale> languages) {
        if (wanted.isBlank() || wanted.length() > LONGEST_HEADER) {
            return languages.get(0);
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(wanted);
            return Optional.ofNullable(Locale.lookup(ranges, languages))
                    .or(() -> sameLanguage(ranges, languages))
                    .orElse(languages.get(0));
        } catch (IllegalArgumentException malformed) {
            return languages.get(0);
        }
    }

    private static Optional<Locale> sameLanguage(List<Locale.LanguageRange> ranges, List<Locale> languages) {
        return ranges.stream()
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .flatMap(language -> languages.stream()
                        .filter(known ->
                                !language.isEmpty() && known.getLanguage().equals(language)))
                .findFirst();
    }

    boolean isAll() {
        return locale.isEmpty();
    }

    /** How a variant in the language may be marked in the store, the most exact first. */
    List<String> marks() {
        return locale.stream()
                .flatMap(RequestLanguage::marks)
                .filter(mark -> !mark.isEmpty())
                .distinct()
                .toList();
    }

    /** How a variant in the locale may be marked in the store. */
    static Stream<String> marks(Locale locale) {
        return Stream.of(locale.toLanguageTag(), LanguagePrefix.of(locale), locale.getLanguage());
    }
}
