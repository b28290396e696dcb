package de.wirtschaftsstandort.funding;

/** What came in. */
public enum ReceiptKind {
    INVOICE("Rechnung"),
    /** Money comes back; all amounts are negative. */
    CREDIT_NOTE("Gutschrift"),
    /** Changes what an earlier receipt counted; amounts are differences. */
    CORRECTION("Korrektur");

    private final String label;

    ReceiptKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
