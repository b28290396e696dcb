package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;

/**
 * What the layout of every screen needs.
 *
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param user empty before signing in
 * @param path of this screen, for the way back after switching the language
 * @param csrf the form token; every form that posts carries it as {@code _csrf}
 */
@TemplateVisible
record Frame(
        String language,
        String theme,
        boolean shortcuts,
        Optional<String> user,
        List<Entry> navigation,
        String path,
        String csrf,
        String style,
        String script,
        String icon) {

    /** A navigation entry. */
    @TemplateVisible
    record Entry(String title, String path, boolean current, String shortcut) {}
}
