package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.catalogue.CheckUse;
import de.wirtschaftsstandort.catalogue.MeasureParcel;
import de.wirtschaftsstandort.catalogue.ParcelCheck;
import de.wirtschaftsstandort.catalogue.PlotFinder;
import de.wirtschaftsstandort.catalogue.UseCheck;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Optional;

/** {@code plotfn}: what somebody works out about one plot by the page's address; an own construct. */
@TemplateVisible
public final class PlotFunctions {

    private final PageScope scope;
    private final CheckUse checkUse;
    private final MeasureParcel measureParcel;

    PlotFunctions(CheckUse checkUse, MeasureParcel measureParcel, PageScope scope) {
        this.checkUse = checkUse;
        this.measureParcel = measureParcel;
        this.scope = scope;
    }

    /** "Darf ich hier?" by the parameters {@code taetigkeit} and {@code handel}. */
    public UseCheck use(NodeArgument plot) {
        return checkUse.of(
                plot.node(),
                estate(plot.node()),
                scope.context().language().toLanguageTag(),
                scope.parameters()::values);
    }

    /** A part of the plot by the parameter {@code teil}. */
    public ParcelCheck parcel(NodeArgument plot) {
        return measureParcel.of(plot.node(), estate(plot.node()), scope.parameters()::values);
    }

    private Optional<ContentNode> estate(ContentNode plot) {
        return PlotFinder.estate(plot, id -> scope.context().nodes().find("estates", id));
    }
}
