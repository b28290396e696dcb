package de.wirtschaftsstandort.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map in the order it is written. */
record RawMap(Place place, Map<String, RawNode> members, boolean override, int size, int depth) implements RawNode {

    static final RawMap EMPTY = of(new Place("", 0), Map.of(), false);

    static RawMap of(Place place, Map<String, RawNode> members, boolean override) {
        long size = 1;
        int depth = 0;
        for (RawNode member : members.values()) {
            size += member.size();
            depth = Math.max(depth, member.depth());
        }
        return new RawMap(
                place,
                Collections.unmodifiableMap(new LinkedHashMap<>(members)),
                override,
                Limits.clamp(size),
                depth + 1);
    }

    @Nullable
    RawNode get(String key) {
        return members.get(key);
    }

    /** The member {@code name} as text; empty when there is none. */
    String name() {
        return members.get("name") instanceof RawScalar name && !name.isNull() ? name.text() : "";
    }

    /** With one more member in front. */
    RawMap with(String key, RawNode value) {
        Map<String, RawNode> more = new LinkedHashMap<>();
        more.put(key, value);
        more.putAll(members);
        return of(place, more, override);
    }

    @Override
    public RawNode overriding() {
        return new RawMap(place, members, true, size, depth);
    }

    @Override
    public Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        members.forEach((key, member) -> plain.put(key, member.plain()));
        return Collections.unmodifiableMap(plain);
    }
}
