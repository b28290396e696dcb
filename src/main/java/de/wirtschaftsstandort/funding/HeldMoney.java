package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the lines of orders and receipts hold, by kind and year; ascending, only years with a rest. */
final class HeldMoney {

    private final Map<EntryKind, Map<Integer, SortedMap<Integer, Money>>> byKind = new EnumMap<>(EntryKind.class);

    void add(EntryKind kind, int line, int year, Money money) {
        byKind.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(line, any -> new TreeMap<>())
                .merge(year, money, Money::plus);
    }

    /** What is still open of an order's line. */
    SortedMap<Integer, Money> open(CommitmentLineId line) {
        return of(line.value(), EntryKind.COMMITTED);
    }

    /** What a receipt's line holds of a kind. */
    SortedMap<Integer, Money> held(int receiptLine, EntryKind kind) {
        return of(receiptLine, kind);
    }

    /** What counts of a receipt: paid and eligible, rebookings included. */
    Money counted(Receipt receipt) {
        return receipt.lines().stream()
                .flatMap(line -> held(line.id(), EntryKind.ACTUAL).values().stream())
                .reduce(Money.ZERO, Money::plus);
    }

    private SortedMap<Integer, Money> of(int line, EntryKind kind) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(line, Collections.emptySortedMap());
    }
}
