package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gives siblings ascending positions and leaves as many as possible untouched: moving one of 2,000 writes one row.
 * Positions lie far apart; only where a gap is used up, all siblings are numbered anew.
 */
final class SiblingOrder {

    static final long GAP = 1L << 24;

    /**
     * @param positions new positions of those that need one
     * @param moved those among them that really changed place, not only number
     */
    record Renumbering(Map<NodeId, Long> positions, Set<NodeId> moved) {}

    private SiblingOrder() {}

    /**
     * @param wanted the siblings in their new order
     * @param before positions of those that were siblings before
     */
    static Renumbering renumber(List<NodeId> wanted, Map<NodeId, Long> before) {
        Set<NodeId> kept = longestAscending(wanted, before);
        Set<NodeId> moved = new HashSet<>(wanted);
        moved.removeAll(kept);
        Map<NodeId, Long> positions = new LinkedHashMap<>();
        int at = 0;
        while (at < wanted.size()) {
            if (kept.contains(wanted.get(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < wanted.size() && !kept.contains(wanted.get(end))) {
                end++;
            }
            if (!fill(wanted, before, at, end, positions)) {
                return new Renumbering(allAnew(wanted, before), moved);
            }
            at = end;
        }
        return new Renumbering(positions, moved);
    }

    /** Spreads the run {@code from..to} between its neighbours; false when there is not enough room. */
    private static boolean fill(
            List<NodeId> wanted, Map<NodeId, Long> before, int from, int to, Map<NodeId, Long> positions) {
        int count = to - from;
        long low;
        long step;
        if (to == wanted.size()) {
            low = from == 0 ? 0 : position(wanted.get(from - 1), before);
            step = GAP;
        } else {
            long high = position(wanted.get(to), before);
            low = from == 0 ? high - GAP * (count + 1L) : position(wanted.get(from - 1), before);
            step = (high - low) / (count + 1L);
        }
        if (step < 1) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            positions.put(wanted.get(from + i), low + step * (i + 1L));
        }
        return true;
    }

    private static long position(NodeId sibling, Map<NodeId, Long> before) {
        return Objects.requireNonNull(before.get(sibling));
    }

    private static Map<NodeId, Long> allAnew(List<NodeId> wanted, Map<NodeId, Long> before) {
        Map<NodeId, Long> positions = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            Long position = GAP * (i + 1L);
            if (!position.equals(before.get(wanted.get(i)))) {
                positions.put(wanted.get(i), position);
            }
        }
        return positions;
    }

    /** The most siblings that can keep their position: the longest ascending subsequence. */
    private static Set<NodeId> longestAscending(List<NodeId> wanted, Map<NodeId, Long> before) {
        List<NodeId> old = wanted.stream().filter(before::containsKey).toList();
        long[] tails = new long[old.size()];
        int[] tailIndex = new int[old.size()];
        int[] previous = new int[old.size()];
        int length = 0;
        for (int i = 0; i < old.size(); i++) {
            long position = position(old.get(i), before);
            int found = Arrays.binarySearch(tails, 0, length, position);
            int slot = found >= 0 ? found : -found - 1;
            tails[slot] = position;
            tailIndex[slot] = i;
            previous[i] = slot == 0 ? -1 : tailIndex[slot - 1];
            length = Math.max(length, slot + 1);
        }
        List<NodeId> kept = new ArrayList<>();
        for (int i = length == 0 ? -1 : tailIndex[length - 1]; i >= 0; i = previous[i]) {
            kept.add(old.get(i));
        }
        return new HashSet<>(kept);
    }
}
