package de.wirtschaftsstandort.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** A dimension companies are narrowed by; several values of one mean any of them. */
enum Criterion {
    INDUSTRY("branche", "industry."),
    SECTION("abschnitt"),
    DIVISION("abteilung"),
    SECTION_2025("abschnitt25"),
    DIVISION_2025("abteilung25"),
    MUNICIPALITY("gemeinde"),
    SIZE("groesse", "company.size."),
    CERTIFICATE("zertifikat"),
    OFFERS("bietet"),
    SEEKS("sucht"),
    MARKET("markt", "company.market."),
    TRAINING("ausbildung", "finder.training.");

    static final String YES = "ja";

    private final String parameter;
    private final String words;

    Criterion(String parameter) {
        this(parameter, "");
    }

    Criterion(String parameter, String words) {
        this.parameter = parameter;
        this.words = words;
    }

    /** Its name in addresses and in the index. */
    String parameter() {
        return parameter;
    }

    /** Beginning of the keys of messages that say its values; empty where the values are names or have one elsewhere. */
    String words() {
        return words;
    }

    /** Those offered in one edition of the classification. */
    static List<Criterion> in(boolean edition2025) {
        return Stream.of(values())
                .filter(one ->
                        edition2025 ? one != SECTION && one != DIVISION : one != SECTION_2025 && one != DIVISION_2025)
                .toList();
    }
}
