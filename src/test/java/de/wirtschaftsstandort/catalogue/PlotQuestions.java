package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.BuildingAreas;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.reference.ZoneUses;

/** What answers questions about a plot, for tests of any package. */
public final class PlotQuestions {

    private PlotQuestions() {}

    public static CheckUse use() {
        return new CheckUse(References.classification(), new ZoneUses());
    }

    public static MeasureParcel parcel() {
        return new MeasureParcel(new BuildingAreas());
    }
}
