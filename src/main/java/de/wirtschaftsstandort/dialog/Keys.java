package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys and values at one place of a dialog: asked by name, wrong kinds are reported, and what nobody asked for is known. */
final class Keys {

    private final Map<String, @Nullable Object> values;
    private final String path;
    private final String name;
    private final Findings findings;
    private final Set<String> asked = new LinkedHashSet<>();

    Keys(Map<String, @Nullable Object> values, String path, String name, Findings findings) {
        this.values = values;
        this.path = path;
        this.name = name;
        this.findings = findings;
        asked.add("name");
    }

    /** What {@code name} says, else the key under which these keys stand; may be empty. */
    String name() {
        String given = text("name");
        return given.isEmpty() ? name : given;
    }

    boolean has(String key) {
        return raw(key) != null;
    }

    /** As YAML has it; {@code null} when not given. */
    @Nullable
    Object raw(String key) {
        asked.add(key);
        return values.get(key);
    }

    /** The first of these keys that is given; empty when none is. */
    String text(String... keys) {
        for (String key : keys) {
            Object value = raw(key);
            if (value instanceof Map || value instanceof List) {
                error(key, "expected a text");
            } else if (value != null) {
                return value.toString().trim();
            }
        }
        return "";
    }

    boolean flag(String key, boolean otherwise) {
        String given = text(key);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.equalsIgnoreCase("true") && !given.equalsIgnoreCase("false")) {
            error(key, "'" + given + "' is not allowed; allowed are true, false");
            return otherwise;
        }
        return Boolean.parseBoolean(given);
    }

    int number(String key, int otherwise) {
        return decimal(key).map(given -> whole(key, given, otherwise)).orElse(otherwise);
    }

    private int whole(String key, BigDecimal given, int otherwise) {
        try {
            return given.intValueExact();
        } catch (ArithmeticException tooLargeOrBroken) {
            error(key, "expected a whole number, found '" + given.toPlainString() + "'");
            return otherwise;
        }
    }

    Optional<BigDecimal> decimal(String key) {
        String given = text(key);
        try {
            return given.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(given));
        } catch (NumberFormatException notANumber) {
            error(key, "expected a number, found '" + given + "'");
            return Optional.empty();
        }
    }

    /** Keys below a key; without any when it is not given. A single text counts as its {@code $type} or {@code class}. */
    Keys child(String key) {
        Object value = raw(key);
        if (value instanceof String single && !single.isBlank()) {
            return new Keys(Map.of(single.contains(".") ? "class" : "$type", single), at(key), key, findings);
        }
        if (value != null && !(value instanceof Map)) {
            error(key, "expected keys and values");
        }
        return new Keys(asMap(value), at(key), key, findings);
    }

    /** The members of a list, or of a map that stands for one; those that are no keys and values are reported. */
    List<Keys> items(String key) {
        List<Keys> items = new ArrayList<>();
        entries(key).forEach((name, value) -> {
            if (value instanceof Map) {
                items.add(member(key, name));
            } else {
                error(key + "." + name, "expected keys and values, found '" + value + "'");
            }
        });
        return items;
    }

    /** @param name of one of the {@link #entries} that has keys and values */
    Keys member(String key, String name) {
        boolean numbered = raw(key) instanceof List && isNumber(name);
        return new Keys(asMap(entries(key).get(name)), at(key) + "." + name, numbered ? "" : name, findings);
    }

    /** The members of a list or map by name, or by number where they have no name. */
    Map<String, Object> entries(String key) {
        Object value = raw(key);
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof List<?> list) {
            boolean named = list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.get("name") != null);
            for (Object item : list) {
                String number = String.valueOf(entries.size());
                String place = named && item instanceof Map<?, ?> map ? String.valueOf(map.get("name")) : number;
                if (item != null) {
                    entries.put(entries.containsKey(place) ? place + "." + number : place, item);
                }
            }
        } else if (value instanceof Map) {
            asMap(value).forEach((name, member) -> {
                if (member != null) {
                    entries.put(name, member);
                }
            });
        } else if (value != null) {
            error(key, "expected a list, or names with what belongs to them");
        }
        return entries;
    }

    /** Single values of a list, of a map that stands for one, or one value alone. */
    List<String> texts(String key) {
        Object value = raw(key);
        if (value instanceof Map || value instanceof List) {
            return entries(key).values().stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString().trim());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** What nobody asked for. */
    Map<String, Object> others() {
        Map<String, Object> others = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!asked.contains(key) && value != null) {
                others.put(key, value);
            }
        });
        return others;
    }

    /** Warns of keys that are one typing error away from a key that is not given but has a meaning here. */
    void reportTypingErrors() {
        for (String key : others().keySet()) {
            asked.stream()
                    .filter(known -> values.get(known) == null && NearestMatch.isTypingError(key, known))
                    .findFirst()
                    .ifPresent(known ->
                            warn(key, "the key '" + key + "' has no meaning here; did you mean '" + known + "'?"));
        }
    }

    /** @param key empty for the place as a whole */
    void error(String key, String sentence) {
        findings.error(at(key), sentence);
    }

    void warn(String key, String sentence) {
        findings.warning(at(key), sentence);
    }

    private String at(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }

    private static boolean isNumber(String name) {
        return name.matches("[0-9]+");
    }

    private static Map<String, @Nullable Object> asMap(@Nullable Object value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, member) -> map.put(String.valueOf(key), member));
        }
        return map;
    }
}
