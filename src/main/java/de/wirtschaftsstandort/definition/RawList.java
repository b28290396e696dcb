package de.wirtschaftsstandort.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as written. */
record RawList(Place place, List<RawNode> items, boolean override, int size, int depth) implements RawNode {

    static RawList of(Place place, List<RawNode> items, boolean override) {
        long size = 1;
        int depth = 0;
        for (RawNode item : items) {
            size += item.size();
            depth = Math.max(depth, item.depth());
        }
        return new RawList(place, List.copyOf(items), override, Limits.clamp(size), depth + 1);
    }

    @Override
    public RawNode overriding() {
        return new RawList(place, items, true, size, depth);
    }

    @Override
    public @Nullable Object plain() {
        List<@Nullable Object> plain = new ArrayList<>();
        items.forEach(item -> plain.add(item.plain()));
        return Collections.unmodifiableList(plain);
    }
}
