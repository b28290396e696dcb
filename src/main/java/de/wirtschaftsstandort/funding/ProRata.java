package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cuts amounts down to a smaller sum in proportion, to the cent, none below its floor. */
final class ProRata {

    private ProRata() {}

    /**
     * @param floors lowest allowed amount per key, missing means zero
     * @param target new sum, not above the old one
     * @return the new amounts, empty when the floors alone are above the target
     */
    static <K extends Comparable<K>> Optional<SortedMap<K, Money>> cut(
            SortedMap<K, Money> amounts, Map<K, Money> floors, Money target) {
        SortedMap<K, Money> fixed = new TreeMap<>();
        SortedMap<K, Money> free = new TreeMap<>(amounts);
        while (true) {
            Money rest = target.minus(sum(fixed));
            if (rest.isNegative()) {
                return Optional.empty();
            }
            SortedMap<K, Money> cut = proportional(free, rest);
            List<K> below = cut.keySet().stream()
                    .filter(key ->
                            cut.getOrDefault(key, Money.ZERO).compareTo(floors.getOrDefault(key, Money.ZERO)) < 0)
                    .toList();
            if (below.isEmpty()) {
                cut.putAll(fixed);
                return sum(cut).equals(target) ? Optional.of(cut) : Optional.empty();
            }
            below.forEach(key -> {
                fixed.put(key, floors.getOrDefault(key, Money.ZERO));
                free.remove(key);
            });
        }
    }

    /** Cents that rounding leaves over go to the largest remainders, of equals to the first. */
    static <K extends Comparable<K>> SortedMap<K, Money> proportional(SortedMap<K, Money> amounts, Money target) {
        BigInteger whole = BigInteger.valueOf(sum(amounts).cents());
        SortedMap<K, Money> cut = new TreeMap<>();
        Map<K, BigInteger> remainders = new LinkedHashMap<>();
        amounts.forEach((key, amount) -> {
            BigInteger[] part = whole.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : BigInteger.valueOf(amount.cents())
                            .multiply(BigInteger.valueOf(target.cents()))
                            .divideAndRemainder(whole);
            cut.put(key, Money.ofCents(part[0].longValueExact()));
            remainders.put(key, part[1]);
        });
        long left = target.minus(sum(cut)).cents();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<K, BigInteger>comparingByValue().reversed())
                .limit(left)
                .forEach(entry -> cut.merge(entry.getKey(), Money.ofCents(1), Money::plus));
        return cut;
    }

    private static <K> Money sum(Map<K, Money> amounts) {
        return amounts.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
