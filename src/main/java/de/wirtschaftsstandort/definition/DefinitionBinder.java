package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fills records from plain data. Keys a record does not know are fine; a value of the wrong kind is reported with its
 * line and left out; a missing required key or a refusing constructor gives nothing. A map may stand for a list and the
 * reverse, see {@link RawMerge}.
 */
final class DefinitionBinder {

    private final Consumer<Problem> problems;

    DefinitionBinder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    <T> Optional<T> bind(RawMap map, Class<T> type) {
        return Optional.ofNullable(value(map, type)).map(type::cast);
    }

    @Nullable
    Object value(RawNode node, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(node, raw, generic.getActualTypeArguments());
        }
        Class<?> target = type instanceof Class<?> named ? named : Object.class;
        if (target == Object.class) {
            return node.plain();
        }
        if (Map.class.isAssignableFrom(target)) {
            return map(node, Object.class);
        }
        if (Collection.class.isAssignableFrom(target)) {
            return list(node, Object.class);
        }
        if (node instanceof RawScalar scalar) {
            return scalar(scalar, target);
        }
        if (target.isRecord()) {
            return node instanceof RawMap map
                    ? new RecordBinding(this, problems).bind(map, target)
                    : wrong(node, "keys and values");
        }
        return wrong(node, target == String.class ? "a text" : ScalarBinding.allowed(target));
    }

    private @Nullable Object generic(RawNode node, Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return Optional.ofNullable(value(node, arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(node, arguments[1]);
        }
        if (Set.class.isAssignableFrom(raw)) {
            List<Object> items = list(node, arguments[0]);
            return items == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(items));
        }
        return Collection.class.isAssignableFrom(raw) ? list(node, arguments[0]) : value(node, raw);
    }

    private @Nullable Object scalar(RawScalar scalar, Class<?> target) {
        if (scalar.isNull()) {
            return null;
        }
        if (target.isRecord()) {
            return new RecordBinding(this, problems).bindShort(scalar, target);
        }
        return new ScalarBinding(problems).bind(scalar, target);
    }

    private @Nullable Map<String, @Nullable Object> map(RawNode node, Type values) {
        if (node instanceof RawScalar scalar && scalar.isNull()) {
            return null;
        }
        RawMap map = node instanceof RawList list
                ? RawMerge.keyed(list).orElse(null)
                : node instanceof RawMap given ? given : null;
        if (map == null) {
            wrong(node, "keys and values, or a list whose items have a name");
            return null;
        }
        Map<String, @Nullable Object> bound = new LinkedHashMap<>();
        map.members().forEach((key, member) -> bound.put(key, value(member, values)));
        return Collections.unmodifiableMap(bound);
    }

    private @Nullable List<Object> list(RawNode node, Type values) {
        if (node instanceof RawScalar scalar && scalar.isNull()) {
            return null;
        }
        List<RawNode> items = node instanceof RawMap map
                ? RawMerge.named(map).items()
                : node instanceof RawList list ? list.items() : List.of(node);
        List<Object> bound = new ArrayList<>();
        for (RawNode item : items) {
            Object value = value(item, values);
            if (value != null) {
                bound.add(value);
            }
        }
        return Collections.unmodifiableList(bound);
    }

    private @Nullable Object wrong(RawNode node, String allowed) {
        String found = node instanceof RawMap
                ? "keys and values"
                : node instanceof RawScalar scalar ? "'" + scalar.text() + "'" : "a list";
        problems.accept(node.place().error("expected " + allowed + ", found " + found));
        return null;
    }
}
