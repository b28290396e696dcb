package de.wirtschaftsstandort.system.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merged definition data as people write it: indented keys and values, lists with dashes. */
final class ResolvedText {

    private static final int LONGEST = 200_000;

    private ResolvedText() {}

    static String of(Map<String, ?> resolved) {
        StringBuilder text = new StringBuilder();
        members(resolved, 0, text);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text.toString();
    }

    private static void members(Map<?, ?> map, int depth, StringBuilder text) {
        map.forEach((key, value) -> {
            text.append("  ".repeat(depth)).append(key).append(':');
            value(value, depth, text);
        });
    }

    private static void value(@Nullable Object value, int depth, StringBuilder text) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            members(map, depth + 1, text);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            for (Object item : list) {
                text.append("  ".repeat(depth + 1)).append('-');
                value(item, depth + 1, text);
            }
        } else {
            text.append(' ').append(plain(value)).append('\n');
        }
    }

    private static String plain(@Nullable Object value) {
        return value instanceof String words ? "'" + words.replace("'", "''") + "'" : String.valueOf(value);
    }
}
