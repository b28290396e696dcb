package de.wirtschaftsstandort.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people call an item of which the editors only choose a kind: whoever looks for a {@code Lagerhalle} has to find a building of
 * the type {@code storage}, whatever its name is.
 */
final class ItemWords {

    /** Says what any item of a workspace is, whatever its values are. */
    private static final String ANY = "";

    private static final List<Row> ROWS = List.of(
            row("plots", ANY, ANY, "Gewerbefläche, Grundstück, Gewerbegrundstück, Bauland", "plot, site, land"),
            row("plots", "marketing", "purchase", "kaufen, Kauf, Verkauf", "buy, sale"),
            row("plots", "marketing", "rent", "mieten, Miete, Vermietung", "rent"),
            row("plots", "marketing", "groundLease", "pachten, Pacht, Erbbaurecht, Erbpacht", "lease"),
            row("buildings", ANY, ANY, "Gewerbeimmobilie, Immobilie, Gebäude", "property, building"),
            row("buildings", "marketing", "purchase", "kaufen, Kauf, Verkauf", "buy, sale"),
            row("buildings", "marketing", "rent", "mieten, Miete, Vermietung", "rent"),
            row("buildings", "objectType", "office", "Büro, Büroräume, Bürofläche", "office"),
            row("buildings", "objectType", "practice", "Praxis, Praxisräume", "practice, surgery"),
            row("buildings", "objectType", "hall", "Halle, Gewerbehalle", "hall"),
            row("buildings", "objectType", "production", "Produktionshalle, Halle, Werkhalle", "production hall"),
            row("buildings", "objectType", "storage", "Lager, Lagerhalle, Halle, Lagerfläche", "warehouse, storage"),
            row("buildings", "objectType", "highBay", "Hochregallager, Lager, Lagerhalle, Halle", "warehouse"),
            row("buildings", "objectType", "coldStore", "Kühlhaus, Kühllager", "cold store"),
            row("buildings", "objectType", "laboratory", "Labor, Laborräume, Reinraum", "laboratory, lab"),
            row("buildings", "objectType", "workshop", "Werkstatt, Werkraum, Werkhalle", "workshop"),
            row("buildings", "objectType", "shop", "Laden, Ladenlokal, Verkaufsfläche", "shop, store"),
            row("buildings", "objectType", "gastronomy", "Gastronomie, Gaststätte", "restaurant"),
            row("buildings", "objectType", "startupCentre", "Gründerzentrum, Coworking, Büro", "coworking, office"),
            row("estates", "kind", "commercial", "Gewerbegebiet", "business park"),
            row("estates", "kind", "park", "Gewerbegebiet, Gewerbepark", "business park"),
            row("estates", "kind", "industrial", "Industriegebiet, Industriepark, Gewerbegebiet", "industrial estate"),
            row("estates", "kind", "shared", "Gewerbegebiet, interkommunal", "business park"),
            row("estates", "kind", "freight", "Güterverkehrszentrum, Logistikpark, Gewerbegebiet", "logistics park"),
            row("estates", "kind", "technology", "Technologiepark, Gewerbegebiet", "technology park"),
            row("events", ANY, ANY, "Veranstaltung, Termin", "event"),
            row("events", "kind", "fair", "Messe", "fair"),
            row("events", "kind", "seminar", "Seminar, Schulung", "seminar, training"),
            row("events", "kind", "workshop", "Workshop", "workshop"),
            row("events", "kind", "network", "Netzwerktreffen", "networking"),
            row("events", "kind", "consultation", "Sprechtag, Beratung", "consultation"),
            row("events", "kind", "succession", "Unternehmensnachfolge", "succession"),
            row("municipalities", ANY, ANY, "Ort, Einwohner", "place, inhabitants"),
            row("municipalities", "kind", "community", "Gemeinde", "municipality"),
            row("municipalities", "kind", "town", "Stadt", "town"),
            row("municipalities", "kind", "county-town", "Stadt, Kreisstadt", "town"),
            row("municipalities", "stations", ANY, "Bahnhof", "station"),
            row("products", "category", "woodArt", "Holz", "wood"),
            row("products", "category", "food", "Lebensmittel", "food"),
            row("publications", "kind", "brochure", "Broschüre", "brochure"),
            row("publications", "kind", "flyer", "Faltblatt, Flyer", "leaflet"),
            row("publications", "kind", "guideline", "Leitfaden", "guide"),
            row("publications", "kind", "study", "Studie", "study"),
            row("publications", "kind", "press", "Presse, Pressemappe", "press"));

    private ItemWords() {}

    /** @param value empty for whatever value the property has */
    private record Row(String workspace, String property, String value, String german, String english) {

        boolean isOf(String itemWorkspace, ItemValues values) {
            return workspace.equals(itemWorkspace)
                    && (property.isEmpty()
                            || values.texts(property).stream().anyMatch(one -> value.isEmpty() || one.equals(value)));
        }

        Stream<String> words(String language) {
            return Stream.of((language.equals("de") ? german : english).split(", ", -1));
        }
    }

    private static Row row(String workspace, String property, String value, String german, String english) {
        return new Row(workspace, property, value, german, english);
    }

    static boolean know(String workspace) {
        return ROWS.stream().anyMatch(row -> row.workspace().equals(workspace));
    }

    static List<String> of(String workspace, ItemValues values, String language) {
        return ROWS.stream()
                .filter(row -> row.isOf(workspace, values))
                .flatMap(row -> row.words(language))
                .distinct()
                .toList();
    }
}
