package de.wirtschaftsstandort.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An address of the finder that reads parameters.
 *
 * @param parameters all it reads
 */
record FinderRoute(String path, List<String> parameters) {

    private static final List<String> COMPANY = List.of(
            "q",
            "gemeinde",
            "branche",
            "abschnitt",
            "abteilung",
            "abschnitt25",
            "abteilung25",
            "groesse",
            "zertifikat",
            "bietet",
            "sucht",
            "ausbildung",
            "markt",
            "um",
            "umkreis",
            "wz",
            "sortierung",
            "ausschnitt",
            "ebene",
            "seite");
    private static final List<String> PLOT = List.of(
            "gemeinde",
            "flaeche",
            "zone",
            "leistung",
            "autobahn",
            "bahnhof",
            "flughafen",
            "gleis",
            "glasfaser",
            "ab",
            "kampagne",
            "ausschnitt",
            "ebene",
            "vergebene");

    static final List<FinderRoute> ALL = List.of(
            new FinderRoute("/suche", List.of("q")),
            new FinderRoute("/en/suche", List.of("q")),
            new FinderRoute("/suggestions.json", List.of("q", "language", "workspace")),
            new FinderRoute("/branchenkatalog", COMPANY),
            new FinderRoute("/en/branchenkatalog", COMPANY),
            new FinderRoute("/gewerbeflaechen/flaechen", PLOT),
            new FinderRoute("/en/gewerbeflaechen/flaechen", PLOT),
            new FinderRoute("/gewerbeflaechen/vergleich", List.of("vergleich", "nur")),
            new FinderRoute("/merkliste", List.of("vergleich", "unternehmen")),
            new FinderRoute("/exports/companies.csv", COMPANY),
            new FinderRoute("/exports/companies.json", COMPANY),
            new FinderRoute("/exports/plots.geojson", List.of("gemeinde", "language", "ausschnitt", "vergebene")),
            new FinderRoute("/exports/openimmo.xml", List.of("gemeinde", "ausschnitt")));

    /** The address with the text in one of its parameters, which one by turns. */
    String with(String text, int turn) {
        return path + "?" + parameters.get(turn % parameters.size()) + "=" + encode(text);
    }

    /** The address with the text in all of its parameters. */
    String everywhere(String text) {
        return path + "?" + String.join("=" + encode(text) + "&", parameters) + "=" + encode(text);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
