package de.wirtschaftsstandort.funding;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a member of a body speaks for. */
public enum Stakeholder {
    LANDRATSAMT("Landratsamt"),
    WIRTSCHAFTSFOERDERUNG("Wirtschaftsförderung"),
    KOMMUNE("Kommunen"),
    WIRTSCHAFT("Regionale Wirtschaft"),
    LANDESDIREKTION("Landesdirektion"),
    SMWA("Wirtschaftsministerium"),
    IHK("IHK"),
    HWK("HWK"),
    DIENSTLEISTER("Externer Dienstleister");

    private final String label;

    Stakeholder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Stakeholder> find(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static String names() {
        return Stream.of(values()).map(Stakeholder::name).collect(Collectors.joining(", "));
    }
}
