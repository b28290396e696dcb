package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an ancillary condition says, as it is entered and corrected.
 *
 * @param source where in the decision it stands, e.g. Ziffer 5.2 or Nr. 3.1 ANBest-K
 * @param due last day; empty when it holds as long as the decision does
 * @param responsible the function that sees to it, never a person by name
 */
public record ConditionTerms(String source, String wording, Optional<LocalDate> due, String responsible) {

    Complaints complaints() {
        return new Complaints()
                .blank(source, "source", "Bitte sagen, wo im Bescheid die Nebenbestimmung steht.")
                .blank(wording, "wording", "Bitte den Wortlaut eintragen.")
                .blank(responsible, "responsible", "Bitte die zuständige Funktion nennen.");
    }

    /** Tells these terms from those somebody else may have entered meanwhile. */
    public String mark() {
        return Integer.toHexString(words().hashCode());
    }

    /** For the audit log. */
    String words() {
        return source + ": " + wording + " ("
                + due.map(day -> "bis " + GermanDate.format(day)).orElse("ohne Frist") + ", " + responsible + ")";
    }
}
