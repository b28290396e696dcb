package de.wirtschaftsstandort.funding;

/** How a contract is awarded; the first four in ascending strictness. */
public enum Procedure {
    DIRECT("Direktauftrag"),
    NEGOTIATED("Freihändige Vergabe"),
    RESTRICTED("Beschränkte Ausschreibung"),
    OPEN("Öffentliche Ausschreibung"),
    EU_OPEN("EU-weites offenes Verfahren"),
    IN_HOUSE("Inhouse-Vergabe"),
    FRAMEWORK_CALL("Abruf aus Rahmenvertrag");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it may be chosen where another is the least that is required. */
    boolean satisfies(Procedure required) {
        return this == IN_HOUSE || this == FRAMEWORK_CALL || compareTo(required) >= 0;
    }
}
