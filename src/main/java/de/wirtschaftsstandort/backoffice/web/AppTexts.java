package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.app.ListColumn;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.lightmodule.Messages;
import java.util.Locale;
import java.util.stream.Stream;

/** Words of an app: what its definition says, or one of the keys Magnolia makes of its place in it. */
final class AppTexts {

    private final Messages messages;

    AppTexts(Messages messages) {
        this.messages = messages;
    }

    String title(ContentApp app, Locale language) {
        return given(app.definition().label(), language, app.name() + ".app.label", app.name() + ".label", app.name());
    }

    /** Of a column of a property. */
    String column(ContentApp app, ListColumn column, Locale language) {
        return given(
                column.label(),
                language,
                app.name() + ".browser.views." + column.name() + ".label",
                app.name() + "." + column.property() + ".label",
                column.name());
    }

    /** @param keys tried in turn; the last one is the text when none has one */
    private String given(String given, Locale language, String... keys) {
        if (!given.isEmpty()) {
            return messages.find(given, language).orElse(given);
        }
        return Stream.of(keys)
                .flatMap(key -> messages.find(key, language).stream())
                .findFirst()
                .orElse(keys[keys.length - 1]);
    }
}
