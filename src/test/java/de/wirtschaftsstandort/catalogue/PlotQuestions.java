package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.BuildingAreas;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.reference.ZoneUses;
import java.time.Clock;
import java.time.Period;

/** What answers questions about a plot, for tests of any package. */
public final class PlotQuestions {

    private PlotQuestions() {}

    /** With the terms of the product. */
    public static Freshness freshness(Clock clock) {
        return new Freshness(new FreshnessSettings(Period.ofMonths(6), Period.ofMonths(12)), clock);
    }

    public static CheckUse use() {
        return new CheckUse(References.classification(), new ZoneUses());
    }

    public static MeasureParcel parcel() {
        return new MeasureParcel(new BuildingAreas());
    }
}
