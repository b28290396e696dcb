package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishAddition;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Adds the change of an offer's state to its history when it is published, dated with the day of the publication unless
 * the editor entered the change with its own day already. A first publication changes nothing.
 */
@Component
final class KeepStateHistory implements PublishAddition, PublishCheck {

    private static final Set<String> OFFERS = Set.of("plots", "buildings");
    private static final String PART = "mgnl:contentNode";

    private final Clock clock;

    KeepStateHistory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "state-history";
    }

    /** A history that contradicts the state is a slip: the list was changed and the state forgotten, or a day mistyped. */
    @Override
    public List<String> reasons(ContentNode unit, ContentNodes world) {
        Optional<StateHistory.Change> latest =
                OFFERS.contains(unit.workspace()) ? StateHistory.of(unit).latest() : Optional.empty();
        boolean ahead = latest.filter(change -> change.since().isAfter(today())).isPresent();
        boolean contradicts =
                latest.isPresent() && !says(latest, unit) && !hasChanged(OfferState.of(unit), published(unit, world));
        return ahead || contradicts
                ? List.of("the history of states of '" + unit.path() + "' does not end with its state today")
                : List.of();
    }

    @Override
    public void add(ContentNode unit, ContentNodes world, ContentSession session) {
        String state = OfferState.of(unit);
        if (!OFFERS.contains(unit.workspace())
                || state.isEmpty()
                || says(StateHistory.of(unit).latest(), unit)
                || !hasChanged(state, published(unit, world))) {
            return;
        }
        NodeId parts = unit.child(StateHistory.PARTS)
                .map(ContentNode::id)
                .orElseGet(() -> session.add(unit.id(), NodeId.random(), StateHistory.PARTS, PART, Map.of()));
        NodeId id = NodeId.random();
        session.add(
                parts,
                id,
                id.toString(),
                PART,
                Map.of(
                        PropertyKey.of(StateHistory.SINCE),
                        PropertyValue.of(today().atStartOfDay(CountyTime.ZONE).toOffsetDateTime()),
                        PropertyKey.of(OfferState.PROPERTY),
                        PropertyValue.of(state)));
    }

    private static boolean says(Optional<StateHistory.Change> latest, ContentNode unit) {
        return latest.filter(change -> change.state().equals(OfferState.of(unit)))
                .isPresent();
    }

    private static Optional<String> published(ContentNode unit, ContentNodes world) {
        return world.find(unit.workspace(), unit.id()).map(OfferState::of);
    }

    private static boolean hasChanged(String state, Optional<String> published) {
        return published.filter(before -> !before.equals(state)).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CountyTime.ZONE);
    }
}
