package de.wirtschaftsstandort.funding;

/** What settles a tie between the best offers. */
public enum TieRule {
    LOWER_PRICE("der niedrigere Preis"),
    HEAVIEST_CRITERION("mehr Punkte im schwersten Kriterium außer dem Preis, danach der niedrigere Preis"),
    LOT("das Los");

    private final String label;

    TieRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
