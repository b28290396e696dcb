package de.wirtschaftsstandort.funding;

/** Who has to agree to a virement beyond the steering group. */
public enum ApprovalLevel {
    INTERNAL("INTERN"),
    AUTHORITY("BEHOERDE");

    private final String label;

    ApprovalLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
