package de.wirtschaftsstandort.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** A dimension companies are narrowed by; several values of one mean any of them. */
enum Criterion {
    INDUSTRY("branche"),
    SECTION("abschnitt"),
    DIVISION("abteilung"),
    SECTION_2025("abschnitt25"),
    DIVISION_2025("abteilung25"),
    MUNICIPALITY("gemeinde"),
    SIZE("groesse"),
    CERTIFICATE("zertifikat"),
    OFFERS("bietet"),
    SEEKS("sucht"),
    MARKET("markt"),
    TRAINING("ausbildung");

    static final String YES = "ja";

    private final String parameter;

    Criterion(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses and in the index. */
    String parameter() {
        return parameter;
    }

    /** Those offered in one edition of the classification. */
    static List<Criterion> in(boolean edition2025) {
        return Stream.of(values())
                .filter(one ->
                        edition2025 ? one != SECTION && one != DIVISION : one != SECTION_2025 && one != DIVISION_2025)
                .toList();
    }
}
