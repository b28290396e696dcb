package de.wirtschaftsstandort.lightmodule;

import java.util.Locale;
import java.util.Optional;

/** Texts of all modules' bundles as one key space per language: language and country, language, default. */
public interface Messages {

    Optional<String> find(String key, Locale locale);

    /** The key itself when no bundle has it, as Magnolia does; {@code {0}} style arguments are filled in. */
    String text(String key, Locale locale, Object... arguments);
}
