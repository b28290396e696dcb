package de.wirtschaftsstandort.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain data that no one wrote, as a tree whose every node stands at the directive that asked for it. */
final class RawGenerated {

    private RawGenerated() {}

    static RawNode of(@Nullable Object plain, Place place) {
        if (plain instanceof Map<?, ?> map) {
            Map<String, RawNode> members = new LinkedHashMap<>();
            map.forEach((key, value) -> members.put(String.valueOf(key), of(value, place)));
            return RawMap.of(place, members, false);
        }
        if (plain instanceof Iterable<?> list) {
            List<RawNode> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item, place)));
            return RawList.of(place, items, false);
        }
        return plain == null ? RawScalar.nothing(place) : new RawScalar(place, String.valueOf(plain), plain, false);
    }
}
