package de.wirtschaftsstandort.templating;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map whose values are made when a script asks for them, so that a script depends on no more than it reads. */
final class ComputedMap extends AbstractMap<String, Object> {

    private final Map<String, Supplier<?>> values;

    ComputedMap(Map<String, Supplier<?>> values) {
        this.values = values;
    }

    @Override
    public @Nullable Object get(Object key) {
        Supplier<?> value = values.get(key);
        return value == null ? null : value.get();
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return values.containsKey(key);
    }

    @Override
    public Set<String> keySet() {
        return values.keySet();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> made = new LinkedHashMap<>();
        values.forEach((name, value) -> made.put(name, value.get()));
        return made.entrySet();
    }
}
