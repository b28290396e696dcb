package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to look at instead of an offer that is taken: those the editor chose, else the nearest available ones that compare
 * with it, each with the reason why.
 */
public final class Successors {

    static final String CHOSEN = "successors";

    private static final int MOST = 3;

    /** Up to twice and down to half the size is a similar one. */
    private static final double SIMILAR = 2;

    private final ContentNode taken;
    private final ItemValues values;

    Successors(ContentNode taken) {
        this.taken = taken;
        this.values = new ItemValues(taken);
    }

    /**
     * @param reason {@code chosen estate municipality size zone}; {@code size} and {@code zone} lie in another municipality
     * @param kilometres between the two as the crow flies, where both say where they lie
     */
    public record Successor(ContentNode offer, String reason, OptionalDouble kilometres) {}

    /** @param offers those of the same kind that are shown today */
    List<Successor> among(List<ContentNode> offers) {
        List<Successor> chosen = values.texts(CHOSEN).stream()
                .flatMap(id -> offers.stream().filter(offer -> isNamed(offer, id)))
                .filter(offer -> !offer.id().equals(taken.id()) && !OfferState.isTaken(offer))
                .map(offer -> successor(offer, "chosen"))
                .toList();
        return chosen.isEmpty() ? comparable(offers) : chosen;
    }

    private static boolean isNamed(ContentNode offer, String reference) {
        return NodeId.parse(reference).filter(offer.id()::equals).isPresent()
                || offer.path().toString().equals(reference);
    }

    private List<Successor> comparable(List<ContentNode> offers) {
        List<Successor> found = offers.stream()
                .filter(offer -> !offer.id().equals(taken.id()))
                .filter(offer -> OfferState.of(offer).equals(OfferState.AVAILABLE))
                .flatMap(offer -> reason(offer).map(reason -> successor(offer, reason)).stream())
                .toList();
        List<Successor> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Successor one) -> place(one.reason()))
                .thenComparingDouble(one -> one.kilometres().orElse(Double.MAX_VALUE))
                .thenComparing(one -> one.offer().name()));
        return sorted.stream().limit(MOST).toList();
    }

    private static int place(String reason) {
        return switch (reason) {
            case "estate" -> 0;
            case "municipality" -> 1;
            default -> 2;
        };
    }

    private Optional<String> reason(ContentNode offer) {
        ItemValues other = new ItemValues(offer);
        return Stream.of(
                        same("estate", other) ? "estate" : "",
                        same("municipality", other) ? "municipality" : "",
                        isSimilar(other) ? "size" : "",
                        sharesZone(other) ? "zone" : "")
                .filter(reason -> !reason.isEmpty())
                .findFirst();
    }

    private boolean same(String property, ItemValues other) {
        Optional<String> own = values.text(property);
        return own.isPresent() && own.equals(other.text(property));
    }

    private boolean isSimilar(ItemValues other) {
        OptionalDouble own = size(values);
        OptionalDouble its = size(other);
        return own.isPresent()
                && its.isPresent()
                && its.getAsDouble() <= SIMILAR * own.getAsDouble()
                && own.getAsDouble() <= SIMILAR * its.getAsDouble();
    }

    /** Of a plot the whole area, for of one that is taken nothing is free. */
    private static OptionalDouble size(ItemValues offer) {
        return Stream.of(offer.number("areaTotal"), offer.number("areaUsable"))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .filter(size -> size.getAsDouble() > 0)
                .orElseGet(OptionalDouble::empty);
    }

    private boolean sharesZone(ItemValues other) {
        Set<String> own = Set.copyOf(values.texts("zoning"));
        return other.texts("zoning").stream().anyMatch(own::contains);
    }

    private Successor successor(ContentNode offer, String reason) {
        return new Successor(offer, reason, values.kilometresTo(new ItemValues(offer)));
    }
}
