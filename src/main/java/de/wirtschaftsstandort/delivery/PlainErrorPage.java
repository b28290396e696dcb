package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.site.LanguagePrefix;
import de.wirtschaftsstandort.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An error page that needs neither content nor templates. */
final class PlainErrorPage {

    private PlainErrorPage() {}

    /** @param styles addresses of style sheets */
    static String html(int status, Optional<Site> site, Locale language, String requestId, List<String> styles) {
        ErrorText text = ErrorText.of(status, language);
        boolean german = ErrorText.isGerman(language);
        StringBuilder links = new StringBuilder();
        for (String style : styles) {
            links.append("<link rel=\"stylesheet\" href=\"")
                    .append(escape(style))
                    .append("\">\n");
        }
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                %s</head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="%s">%s</a></p>
                <p><small>%s %d · %s</small></p>
                </main>
                </body>
                </html>
                """
                .formatted(
                        german ? "de" : "en",
                        text.title(),
                        links,
                        text.title(),
                        text.sentence(),
                        home(site, language),
                        german ? "Zur Startseite" : "To the home page",
                        german ? "Fehler" : "Error",
                        status,
                        escape(requestId));
    }

    private static String home(Optional<Site> site, Locale language) {
        return site.filter(known -> known.languages().contains(language)
                        && !known.defaultLanguage().equals(language))
                .map(known -> "/" + LanguagePrefix.of(language))
                .orElse("/");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
