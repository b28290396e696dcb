package de.wirtschaftsstandort.funding;

/** What a virement moves. */
public enum VirementKind {
    /** Between measures of one year. */
    TRANSFER("Umwidmung"),
    /** Between years. */
    YEAR_SHIFT("Jahresverschiebung"),
    /** Back to the granting body; needs its decision. */
    RETURN("Rückgabe"),
    /** More money; needs a decision of the granting body. */
    INCREASE("Aufstockung");

    private final String label;

    VirementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean addsUpToZero() {
        return this == TRANSFER || this == YEAR_SHIFT;
    }
}
