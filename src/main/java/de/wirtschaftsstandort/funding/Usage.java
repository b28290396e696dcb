package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
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
}
