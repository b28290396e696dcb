package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.site.LanguagePrefix;
import de.wirtschaftsstandort.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A requested path without its language prefix.
 *
 * @param text decoded, {@code /} for the language's home
 */
record SitePath(Locale language, String text) {

    /** A step that only looks like a language stays a step. */
    static SitePath of(RequestPath path, Site site, Locale otherwise) {
        List<String> steps = path.steps();
        Optional<Locale> prefix = steps.isEmpty() ? Optional.empty() : LanguagePrefix.find(steps.get(0), site);
        return prefix.map(language -> new SitePath(language, "/" + String.join("/", steps.subList(1, steps.size()))))
                .orElseGet(() -> new SitePath(otherwise, path.text()));
    }
}
