package de.wirtschaftsstandort.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays one tree over another: maps merge by key, lists by the {@code name} of their items, anything else and what is
 * marked {@code !override} replaces. A key with nothing behind it does not empty a map or list below it.
 */
final class RawMerge {

    private RawMerge() {}

    static RawNode merge(RawNode base, RawNode over) {
        if (over.override()) {
            return over;
        }
        if (over instanceof RawScalar scalar) {
            return scalar.isNull() && !(base instanceof RawScalar) ? base : over;
        }
        if (base instanceof RawMap map && over instanceof RawMap changes) {
            return maps(map, changes);
        }
        if (base instanceof RawList list && over instanceof RawMap changes) {
            return list(list, named(changes));
        }
        if (base instanceof RawList list && over instanceof RawList changes && hasNames(changes)) {
            return list(list, changes);
        }
        if (base instanceof RawMap map && over instanceof RawList changes) {
            return keyed(changes).map(byName -> (RawNode) maps(map, byName)).orElse(over);
        }
        return over;
    }

    private static RawMap maps(RawMap base, RawMap over) {
        Map<String, RawNode> merged = new LinkedHashMap<>(base.members());
        over.members().forEach((key, value) -> merged.merge(key, value, RawMerge::merge));
        return RawMap.of(over.place(), merged, base.override());
    }

    private static RawList list(RawList base, RawList over) {
        List<RawNode> merged = new ArrayList<>(base.items());
        for (RawNode change : over.items()) {
            int index = change instanceof RawMap map ? indexOf(merged, map.name()) : -1;
            if (index < 0) {
                merged.add(change);
            } else {
                merged.set(index, merge(merged.get(index), change));
            }
        }
        return RawList.of(over.place(), merged, base.override());
    }

    private static int indexOf(List<RawNode> items, String name) {
        for (int i = 0; i < items.size(); i++) {
            if (!name.isEmpty()
                    && items.get(i) instanceof RawMap map
                    && map.name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasNames(RawList list) {
        return list.items().stream()
                .anyMatch(item -> item instanceof RawMap map && !map.name().isEmpty());
    }

    /** A map as the list it stands for: the keys become the items' names. */
    static RawList named(RawMap map) {
        List<RawNode> items = new ArrayList<>();
        map.members().forEach((key, value) -> {
            boolean nameless = value instanceof RawMap item && item.name().isEmpty();
            items.add(nameless ? ((RawMap) value).with("name", RawScalar.text(value.place(), key)) : value);
        });
        return RawList.of(map.place(), items, map.override());
    }

    /** A list as the map it stands for; empty when an item has no name. */
    static Optional<RawMap> keyed(RawList list) {
        Map<String, RawNode> members = new LinkedHashMap<>();
        for (RawNode item : list.items()) {
            if (item instanceof RawMap map && !map.name().isEmpty()) {
                members.put(map.name(), map);
            } else if (item instanceof RawScalar scalar && !scalar.isNull()) {
                members.put(scalar.text(), scalar);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(RawMap.of(list.place(), members, list.override()));
    }
}
