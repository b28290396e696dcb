package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.maptile.MapTilesForTests;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.UnconnectedReferences;
import de.wirtschaftsstandort.search.TextSearch;
import java.time.Clock;

/** Finders for tests of any package. */
public final class CompanyFinders {

    private CompanyFinders() {}

    /** For scripts that do not ask for companies. */
    public static CompanyFinder withoutReferences(TextSearch search) {
        return over(search, UnconnectedReferences.classification(), UnconnectedReferences.municipalities());
    }

    /** For scripts that do not ask for distances. */
    public static PlotFinder plotsWithoutReferences() {
        return new PlotFinder(
                UnconnectedReferences.trafficNodes(), PlotQuestions.freshness(Clock.systemUTC()), Clock.systemUTC());
    }

    /** For scripts that draw no map. */
    public static DrawFinderMap mapsWithoutReferences(TextSearch search) {
        return new DrawFinderMap(
                UnconnectedReferences.borders(),
                UnconnectedReferences.municipalities(),
                UnconnectedReferences.trafficNodes(),
                search,
                withoutReferences(search),
                plotsWithoutReferences(),
                MapTilesForTests.off());
    }

    static CompanyFinder over(TextSearch search, Classification classification, Municipalities municipalities) {
        return new CompanyFinder(search, municipalities, new FacetNames(classification, municipalities));
    }
}
