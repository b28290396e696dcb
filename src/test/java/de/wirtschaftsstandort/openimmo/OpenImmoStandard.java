package de.wirtschaftsstandort.openimmo;

import java.util.List;
import java.util.Map;

/**
 * The order of the elements we write and the values the schema allows for them, written down apart from the table the writer works with.
 * The schema itself may not be copied here. Both were compared on 2026-11-30 with the association's example file
 * openimmo-data_127.xml and with classes others generated from the schema (OpenEstate-IO, ujamii/openimmo).
 */
final class OpenImmoStandard {

    private OpenImmoStandard() {}

    /** Children by their parent. */
    static final Map<String, List<String>> ORDER = Map.ofEntries(
            Map.entry(
                    "immobilie",
                    List.of(
                            "objektkategorie",
                            "geo",
                            "kontaktperson",
                            "preise",
                            "flaechen",
                            "ausstattung",
                            "zustand_angaben",
                            "infrastruktur",
                            "freitexte",
                            "anhaenge",
                            "verwaltung_objekt",
                            "verwaltung_techn",
                            "user_defined_simplefield")),
            Map.entry("objektkategorie", List.of("nutzungsart", "vermarktungsart", "objektart")),
            Map.entry(
                    "geo",
                    List.of(
                            "plz",
                            "ort",
                            "geokoordinaten",
                            "strasse",
                            "hausnummer",
                            "land",
                            "gemeindecode",
                            "lage_gebiet",
                            "regionaler_zusatz")),
            Map.entry("kontaktperson", List.of("email_zentrale", "tel_zentrale", "name", "firma")),
            Map.entry(
                    "preise",
                    List.of(
                            "kaufpreis",
                            "mietpreis_pro_qm",
                            "kaufpreis_pro_qm",
                            "courtage_hinweis",
                            "waehrung",
                            "freitext_preis",
                            "kaution_text")),
            Map.entry(
                    "flaechen",
                    List.of(
                            "nutzflaeche",
                            "lagerflaeche",
                            "verkaufsflaeche",
                            "freiflaeche",
                            "bueroflaeche",
                            "grz",
                            "gfz",
                            "bmz",
                            "grundstuecksflaeche",
                            "teilbar_ab",
                            "anzahl_stellplaetze",
                            "flaechevon",
                            "flaechebis")),
            Map.entry(
                    "ausstattung",
                    List.of("barrierefrei", "rampe", "kran", "stromanschlusswert", "hallenhoehe", "breitband_zugang")),
            Map.entry(
                    "zustand_angaben",
                    List.of(
                            "baujahr",
                            "letztemodernisierung",
                            "zustand",
                            "bebaubar_nach",
                            "erschliessung",
                            "bauzone",
                            "altlasten",
                            "energiepass",
                            "verkaufstatus")),
            Map.entry(
                    "energiepass",
                    List.of(
                            "epart",
                            "gueltig_bis",
                            "primaerenergietraeger",
                            "stromwert",
                            "waermewert",
                            "baujahr",
                            "epasstext")),
            Map.entry("infrastruktur", List.of("distanzen")),
            Map.entry("freitexte", List.of("objekttitel", "dreizeiler", "objektbeschreibung")),
            Map.entry("anhaenge", List.of("anhang")),
            Map.entry("anhang", List.of("anhangtitel", "format", "daten")),
            Map.entry("daten", List.of("pfad")),
            Map.entry(
                    "verwaltung_objekt",
                    List.of("objektadresse_freigeben", "verfuegbar_ab", "abdatum", "denkmalgeschuetzt")),
            Map.entry(
                    "verwaltung_techn", List.of("objektnr_extern", "aktion", "openimmo_obid", "stand_vom", "sprache")));

    /** What the schema allows where it allows no other text. */
    static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "grundstueck@grundst_typ",
                    List.of(
                            "WOHNEN",
                            "GEWERBE",
                            "INDUSTRIE",
                            "LAND_FORSTWIRSCHAFT",
                            "FREIZEIT",
                            "GEMISCHT",
                            "GEWERBEPARK",
                            "SONDERNUTZUNG",
                            "SEELIEGENSCHAFT")),
            Map.entry(
                    "hallen_lager_prod@hallen_typ",
                    List.of(
                            "HALLE",
                            "INDUSTRIEHALLE",
                            "LAGER",
                            "LAGERFLAECHEN",
                            "LAGER_MIT_FREIFLAECHE",
                            "HOCHREGALLAGER",
                            "SPEDITIONSLAGER",
                            "PRODUKTION",
                            "WERKSTATT",
                            "SERVICE",
                            "FREIFLAECHEN",
                            "KUEHLHAUS")),
            Map.entry(
                    "buero_praxen@buero_typ",
                    List.of(
                            "BUEROFLAECHE",
                            "BUEROHAUS",
                            "BUEROZENTRUM",
                            "LOFT_ATELIER",
                            "PRAXIS",
                            "PRAXISFLAECHE",
                            "PRAXISHAUS",
                            "AUSSTELLUNGSFLAECHE")),
            Map.entry(
                    "einzelhandel@handel_typ",
                    List.of(
                            "LADENLOKAL",
                            "EINZELHANDELSLADEN",
                            "VERBRAUCHERMARKT",
                            "EINKAUFSZENTRUM",
                            "KAUFHAUS",
                            "FACTORY_OUTLET",
                            "KIOSK",
                            "VERKAUFSFLAECHE",
                            "AUSSTELLUNGSFLAECHE")),
            Map.entry(
                    "gastgewerbe@gastgew_typ",
                    List.of("GASTRONOMIE", "GASTRONOMIE_UND_WOHNUNG", "PENSIONEN", "HOTELS")),
            Map.entry("sonstige@sonstige_typ", List.of("PARKHAUS", "TANKSTELLE", "KRANKENHAUS", "SONSTIGE")),
            Map.entry(
                    "lage_gebiet@gebiete",
                    List.of("WOHN", "GEWERBE", "INDUSTRIE", "MISCH", "NEUBAU", "ORTSLAGE", "SIEDLUNG", "STADTRAND")),
            Map.entry(
                    "zustand@zustand_art",
                    List.of(
                            "ERSTBEZUG",
                            "TEIL_VOLLRENOVIERUNGSBED",
                            "NEUWERTIG",
                            "TEIL_VOLLSANIERT",
                            "TEIL_VOLLRENOVIERT",
                            "TEIL_SANIERT",
                            "VOLL_SANIERT",
                            "SANIERUNGSBEDUERFTIG",
                            "BAUFAELLIG",
                            "NACH_VEREINBARUNG",
                            "MODERNISIERT",
                            "GEPFLEGT",
                            "ROHBAU",
                            "ENTKERNT",
                            "ABRISSOBJEKT",
                            "PROJEKTIERT")),
            Map.entry(
                    "bebaubar_nach@bebaubar_attr",
                    List.of(
                            "34_NACHBARSCHAFT",
                            "35_AUSSENGEBIET",
                            "B_PLAN",
                            "KEIN BAULAND",
                            "BAUERWARTUNGSLAND",
                            "LAENDERSPEZIFISCH",
                            "BAULAND_OHNE_B_PLAN")),
            Map.entry(
                    "erschliessung@erschl_attr",
                    List.of("UNERSCHLOSSEN", "TEILERSCHLOSSEN", "VOLLERSCHLOSSEN", "ORTSUEBLICHERSCHLOSSEN")),
            Map.entry("verkaufstatus@stand", List.of("OFFEN", "RESERVIERT", "VERKAUFT")),
            Map.entry("epart@", List.of("BEDARF", "VERBRAUCH")),
            Map.entry("distanzen@distanz_zu", List.of("FLUGHAFEN", "FERNBAHNHOF", "AUTOBAHN", "US_BAHN", "BUS")),
            Map.entry("anhang@location", List.of("INTERN", "EXTERN", "REMOTE")),
            Map.entry("anhang@gruppe", List.of("TITELBILD", "BILD", "ANBOBJURL")));
}
