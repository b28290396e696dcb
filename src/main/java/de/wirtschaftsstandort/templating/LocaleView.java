package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Locale;

/** A language as scripts see it; prints itself by {@code toString} or its {@code language}. */
@TemplateVisible
public final class LocaleView {

    private final Locale locale;

    LocaleView(Locale locale) {
        this.locale = locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public String getCountry() {
        return locale.getCountry();
    }

    /** In the language itself, e.g. {@code Deutsch}. */
    public String getDisplayLanguage() {
        return locale.getDisplayLanguage(locale);
    }

    @Override
    public String toString() {
        return locale.toString();
    }
}
