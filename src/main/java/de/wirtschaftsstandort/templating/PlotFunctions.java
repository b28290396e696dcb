package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.catalogue.CheckUse;
import de.wirtschaftsstandort.catalogue.MeasureParcel;
import de.wirtschaftsstandort.catalogue.OfferState;
import de.wirtschaftsstandort.catalogue.ParcelCheck;
import de.wirtschaftsstandort.catalogue.PlotFinder;
import de.wirtschaftsstandort.catalogue.StateHistory;
import de.wirtschaftsstandort.catalogue.UseCheck;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code plotfn}: what can be said of one plot or building, and what somebody works out about a plot by the page's address; an own construct. */
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

    /** Whether a plot or a building is sold or let. */
    public boolean taken(NodeArgument offer) {
        return OfferState.isTaken(offer.node());
    }

    /** Whether nobody has confirmed a plot or a building for so long that it comes behind the others. */
    public boolean unconfirmed(NodeArgument offer) {
        return scope.services().plots().isUnconfirmed(offer.node());
    }

    /** Which states an offer had, the latest first: {@code state} and its first day {@code since} as {@code 2026-03-01}. */
    public List<Map<String, Object>> history(NodeArgument offer) {
        return StateHistory.of(offer.node()).latestFirst().stream()
                .map(change -> Map.<String, Object>of(
                        "state", change.state(), "since", change.since().toString()))
                .toList();
    }

    /**
     * What to look at instead of an offer that is sold or let: {@code item}, the {@code reason} and the {@code kilometres}
     * between them, -1 where a place is missing. Nothing for an offer that can be had.
     */
    public List<Map<String, Object>> instead(NodeArgument offer) {
        return scope.services().plots().instead(offer.node()).stream()
                .map(one -> Map.<String, Object>of(
                        "item", scope.node(one.offer()),
                        "reason", one.reason(),
                        "kilometres", one.kilometres().orElse(-1)))
                .toList();
    }

    private Optional<ContentNode> estate(ContentNode plot) {
        return PlotFinder.estate(plot, id -> scope.context().nodes().find("estates", id));
    }
}
