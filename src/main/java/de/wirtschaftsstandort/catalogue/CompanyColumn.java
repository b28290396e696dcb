package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is handed out of a company as data: public facts only, and no address to write to, so that nobody carries off a list
 * for mailings. Choices keep the keys the catalogue's own addresses use.
 */
enum CompanyColumn {
    NAME("name", "Name", "Name", (company, language, places) -> one(company.text("title", language))),
    INDUSTRY("industry", "Branchenfeld", "Industry", (company, language, places) -> company.texts("industry")),
    WZ_2008("wz2008", "WZ 2008", "WZ 2008", (company, language, places) -> company.texts("wz")),
    WZ_2025("wz2025", "WZ 2025", "WZ 2025", (company, language, places) -> company.texts("wz2025")),
    STREET("street", "Straße", "Street", (company, language, places) -> one(company.street())),
    POSTCODE("postcode", "PLZ", "Postcode", (company, language, places) -> company.texts("postcode")),
    CITY("city", "Ort", "Town", (company, language, places) -> company.texts("city")),
    MUNICIPALITY(
            "municipality",
            "Gemeinde",
            "Municipality",
            (company, language, places) ->
                    one(company.text("ags").flatMap(places::find).map(Municipality::name))),
    SIZE("sizeClass", "Größenklasse", "Size class", (company, language, places) -> company.texts("sizeClass")),
    FOUNDED("foundedYear", "Gründungsjahr", "Founded", (company, language, places) -> company.texts("foundedYear")),
    SUMMARY(
            "summary",
            "Kurzporträt",
            "In short",
            (company, language, places) -> one(company.text("summary", language))),
    PRODUCTS("products", "Produkte", "Products", (company, language, places) -> company.texts("products", language)),
    OFFERS("offers", "Bietet", "Offers", (company, language, places) -> company.texts("offers", language)),
    SEEKS("seeks", "Sucht", "Looks for", (company, language, places) -> company.texts("seeks", language)),
    MARKETS("markets", "Absatzmärkte", "Markets", (company, language, places) -> company.texts("markets")),
    WEBSITE("website", "Webseite", "Website", (company, language, places) -> company.texts("website")),
    CONFIRMED(
            "lastConfirmed",
            "Zuletzt bestätigt",
            "Last confirmed",
            (company, language, places) -> one(company.date("lastConfirmed").map(LocalDate::toString))),
    SAMPLE(
            "sample",
            "Beispiel",
            "Sample",
            (company, language, places) ->
                    company.is("sample") ? List.of(language.equals("en") ? "yes" : "ja") : List.of());

    /** None for what is not given. */
    @FunctionalInterface
    private interface Reading {
        List<String> of(ItemValues company, String language, Municipalities places);
    }

    private final String key;
    private final String german;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // the readings above keep nothing
    private final Reading reading;

    CompanyColumn(String key, String german, String english, Reading reading) {
        this.key = key;
        this.german = german;
        this.english = english;
        this.reading = reading;
    }

    /** As JSON names it. */
    String key() {
        return key;
    }

    String title(String language) {
        return language.equals("en") ? english : german;
    }

    /** Beginning of the keys of messages that say the values in words; empty where they are words themselves. */
    String words() {
        return switch (this) {
            case SIZE -> Criterion.SIZE.words();
            case MARKETS -> Criterion.MARKET.words();
            default -> "";
        };
    }

    List<String> read(ItemValues company, String language, Municipalities places) {
        return reading.of(company, language, places);
    }

    private static List<String> one(Optional<String> text) {
        return text.stream().toList();
    }
}
