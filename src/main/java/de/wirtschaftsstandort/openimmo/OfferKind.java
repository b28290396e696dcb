package de.wirtschaftsstandort.openimmo;

import java.util.Optional;

/** What an object of OpenImmo becomes here. */
public enum OfferKind {
    PLOT("plots", 'P'),
    BUILDING("buildings", 'B');

    private final String workspace;
    private final char letter;

    OfferKind(String workspace, char letter) {
        this.workspace = workspace;
        this.letter = letter;
    }

    public String workspace() {
        return workspace;
    }

    /** How the table of fields names it. */
    char letter() {
        return letter;
    }

    static Optional<OfferKind> of(String workspace) {
        for (OfferKind kind : values()) {
            if (kind.workspace.equals(workspace)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
