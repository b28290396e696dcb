package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Grant money used: what became eligible on a day, as the grant's share. */
public record Usage(LocalDate day, Money share) {

    /**
     * Shares by day from eligible payments, by differences of the running sum.
     *
     * @param eligible by day, in order
     */
    static List<Usage> of(SortedMap<LocalDate, Money> eligible, FundingRate rate) {
        List<LocalDate> days = List.copyOf(eligible.keySet());
        List<Money> shares = rate.spread(List.copyOf(eligible.values()));
        return IntStream.range(0, days.size())
                .mapToObj(n -> new Usage(days.get(n), shares.get(n)))
                .filter(usage -> !usage.share().isZero())
                .toList();
    }

    /**
     * What stayed used: money that came back undoes the latest use before it, so that it is open to be used again; what came
     * back before anything was used counts against the next use.
     *
     * @param usages by day, in order
     */
    static Deque<Usage> withoutRefunds(List<Usage> usages) {
        Deque<Usage> kept = new ArrayDeque<>();
        Money ahead = Money.ZERO;
        for (Usage usage : usages) {
            ahead = ahead.plus(usage.share());
            if (ahead.isPositive()) {
                kept.addLast(new Usage(usage.day(), ahead));
                ahead = Money.ZERO;
            }
            while (ahead.isNegative() && !kept.isEmpty()) {
                Usage latest = kept.removeLast();
                ahead = ahead.plus(latest.share());
                if (ahead.isPositive()) {
                    kept.addLast(new Usage(latest.day(), ahead));
                    ahead = Money.ZERO;
                }
            }
        }
        return kept;
    }
}
