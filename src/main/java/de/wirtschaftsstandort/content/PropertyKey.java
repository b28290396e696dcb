package de.wirtschaftsstandort.content;

/**
 * Name of a property plus the language of the variant.
 *
 * @param language BCP 47 tag such as {@code en}; empty for the value of the site's default language or of no language
 */
public record PropertyKey(String name, String language) {

    public static PropertyKey of(String name) {
        return new PropertyKey(name, "");
    }

    public static PropertyKey of(String name, String language) {
        return new PropertyKey(name, language);
    }

    /** Magnolia's spelling of a variant: {@code title_en}, or plain {@code title}. */
    public String suffixed() {
        return language.isEmpty() ? name : name + "_" + language;
    }

    @Override
    public String toString() {
        return suffixed();
    }
}
