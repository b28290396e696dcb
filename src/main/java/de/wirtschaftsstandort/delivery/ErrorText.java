package de.wirtschaftsstandort.delivery;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What visitors read when something is wrong, in German and for every other language in English. */
record ErrorText(String title, String sentence) {

    private static final Map<Integer, ErrorText> GERMAN = Map.of(
            400, new ErrorText("Ungültige Anfrage", "Diese Adresse oder Anfrage können wir nicht verarbeiten."),
            404, new ErrorText("Seite nicht gefunden", "Unter dieser Adresse gibt es keine Seite."),
            405, new ErrorText("Methode nicht erlaubt", "Diese Seite kann nur gelesen werden."),
            410, new ErrorText("Seite entfernt", "Diese Seite wurde entfernt und hat keinen Nachfolger."),
            414, new ErrorText("Adresse zu lang", "Diese Adresse ist zu lang."),
            500, new ErrorText("Fehler", "Die Seite konnte nicht angezeigt werden. Der Fehler ist vermerkt."),
            503, new ErrorText("Gerade nicht erreichbar", "Bitte versuchen Sie es in einer Minute noch einmal."));

    private static final Map<Integer, ErrorText> ENGLISH = Map.of(
            400, new ErrorText("Bad request", "We cannot process this address or request."),
            404, new ErrorText("Page not found", "There is no page at this address."),
            405, new ErrorText("Method not allowed", "This page can only be read."),
            410, new ErrorText("Page removed", "This page was removed and has no successor."),
            414, new ErrorText("Address too long", "This address is too long."),
            500, new ErrorText("Error", "The page could not be shown. The error has been recorded."),
            503, new ErrorText("Temporarily unavailable", "Please try again in a minute."));

    static ErrorText of(int status, Locale language) {
        Map<Integer, ErrorText> texts = isGerman(language) ? GERMAN : ENGLISH;
        ErrorText text = texts.get(status);
        if (text == null) {
            text = texts.get(status < 500 ? 400 : 500);
        }
        return Objects.requireNonNull(text);
    }

    static boolean isGerman(Locale language) {
        return language.getLanguage().equals("de");
    }
}
