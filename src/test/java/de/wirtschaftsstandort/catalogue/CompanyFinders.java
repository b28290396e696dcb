package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.UnconnectedReferences;
import de.wirtschaftsstandort.search.TextSearch;

/** Finders for tests of any package. */
public final class CompanyFinders {

    private CompanyFinders() {}

    /** For scripts that do not ask for companies. */
    public static CompanyFinder withoutReferences(TextSearch search) {
        return over(search, UnconnectedReferences.classification(), UnconnectedReferences.municipalities());
    }

    static CompanyFinder over(TextSearch search, Classification classification, Municipalities municipalities) {
        return new CompanyFinder(search, municipalities, new FacetNames(classification, municipalities));
    }
}
