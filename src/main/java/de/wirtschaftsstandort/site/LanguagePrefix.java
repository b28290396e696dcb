package de.wirtschaftsstandort.site;

import java.util.Locale;
import java.util.Optional;

/** The first step of an address in another language than the site's default one: {@code /en/…}, {@code /de_CH/…}. */
public final class LanguagePrefix {

    private LanguagePrefix() {}

    /** Without slashes. */
    public static String of(Locale language) {
        return language.getCountry().isEmpty()
                ? language.getLanguage()
                : language.getLanguage() + "_" + language.getCountry();
    }

    /** The language of the site whose prefix this step is, its default one included. */
    public static Optional<Locale> find(String step, Site site) {
        return site.languages().stream()
                .filter(language -> of(language).equals(step))
                .findFirst();
    }
}
