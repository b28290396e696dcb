package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From which day on a plot or a building had which state. It is kept as parts of the item: a publication that changes the
 * state adds one ({@link KeepStateHistory}), editors correct and complete them.
 */
public final class StateHistory {

    static final String PARTS = "stateHistory";
    static final String SINCE = "since";

    private final List<Change> latestFirst;

    private StateHistory(List<Change> latestFirst) {
        this.latestFirst = List.copyOf(latestFirst);
    }

    /** One state and its first day. */
    public record Change(String state, LocalDate since) {}

    /** Parts without a day or a state count for nothing; of two on one day the later part is the later change. */
    public static StateHistory of(ContentNode offer) {
        List<Change> changes = new ArrayList<>();
        offer.child(PARTS).ifPresent(parts -> parts.children().forEach(part -> {
            ItemValues values = new ItemValues(part);
            Optional<LocalDate> since = values.date(SINCE);
            Optional<String> state = values.text(OfferState.PROPERTY);
            if (since.isPresent() && state.isPresent()) {
                changes.add(new Change(state.get(), since.get()));
            }
        }));
        Collections.reverse(changes);
        changes.sort(Comparator.comparing(Change::since).reversed());
        return new StateHistory(changes);
    }

    public List<Change> latestFirst() {
        return latestFirst;
    }

    Optional<Change> latest() {
        return latestFirst.stream().findFirst();
    }

    /** The change that held on a day; empty when the history begins later. */
    public Optional<Change> on(LocalDate day) {
        return latestFirst.stream()
                .filter(change -> !change.since().isAfter(day))
                .findFirst();
    }

    /** The state of an offer on a day; without a history the one it has now, empty before its history begins. */
    public static String stateOn(ContentNode offer, LocalDate day) {
        StateHistory history = of(offer);
        return history.latestFirst().isEmpty()
                ? OfferState.of(offer)
                : history.on(day).map(Change::state).orElse("");
    }

    /** Since when the offer has the state it has now; empty when the history says nothing of it. */
    static Optional<LocalDate> since(ContentNode offer) {
        return of(offer)
                .latest()
                .filter(change -> change.state().equals(OfferState.of(offer)))
                .map(Change::since);
    }
}
